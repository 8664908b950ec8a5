using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>The method that hands a client's options to the support code, and with them the parameters of every call, as text.</summary>
internal static class SettingsEmitter
{
    public static void Write(CodeWriter writer, ApiModel api)
    {
        using (writer.BlankLine().OpenBlock("internal global::Clientwright.Support.ConnectionSettings ToSettings()"))
        {
            using (writer.OpenBlock("var settings = new global::Clientwright.Support.ConnectionSettings", end: "};"))
            {
                if (api.ServerParts.Count > 0)
                {
                    writer.Lines(
                        $"""
                        Server = {ServerEmitter.Method}(),
                        IsServerTold = {(ServerEmitter.IsTold(api) ? "true" : "false")},
                        """);
                }

                if (api.Server is { } server)
                {
                    writer.Lines($"Server = {Literal.String(server)},");
                }

                writer.Lines("BaseAddress = BaseAddress,");
                if (api.Schemes.Count > 0)
                {
                    writer.Lines(
                        $"""
                        Authenticators = [{string.Join(", ", api.Schemes.Select(SchemeText.Create))}],
                        UsualSchemes = {SchemeText.Places(api.UsualSchemes)},
                        """);
                }

                writer.Lines(
                    """
                    BodyLimit = BodyLimit,
                    KeptBodyLimit = KeptBodyLimit,
                    JsonDepth = JsonDepth,
                    PollInterval = PollInterval,
                    FollowsForeignOrigins = FollowsForeignOrigins,
                    TagsRequests = TagsRequests,
                    ValidatesRequests = ValidatesRequests,
                    TimeProvider = TimeProvider,
                    """);
                if (api.TakesCompressed)
                {
                    writer.Lines("CompressesRequests = CompressesRequests,");
                }
            }

            if (api.Parameters.Any(parameter => parameter.Type is TypeModel.Constrained))
            {
                writer.Lines("using var check = global::Clientwright.Support.RequestCheck.While(ValidatesRequests);");
            }

            foreach (var parameter in api.Parameters)
            {
                ParameterText.WriteOfOption(writer, parameter, api.Names);
            }

            writer.Lines("return settings;");
        }

        if (api.ServerParts.Count > 0)
        {
            ServerEmitter.Write(writer, api);
        }
    }
}
