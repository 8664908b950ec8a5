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
                if (api.Server is { } server)
                {
                    writer.Lines($"Server = {Literal.String(server)},");
                }

                writer.Lines("BaseAddress = BaseAddress,");
                if (api.UsesBearer)
                {
                    writer.Lines("BearerToken = BearerToken,");
                }

                writer.Lines(
                    """
                    BodyLimit = BodyLimit,
                    KeptBodyLimit = KeptBodyLimit,
                    JsonDepth = JsonDepth,
                    PollInterval = PollInterval,
                    FollowsForeignOrigins = FollowsForeignOrigins,
                    TagsRequests = TagsRequests,
                    TimeProvider = TimeProvider,
                    """);
            }

            foreach (var parameter in api.Parameters)
            {
                WriteParameter(writer, parameter, api.Names);
            }

            writer.Lines("return settings;");
        }
    }

    private static void WriteParameter(CodeWriter writer, ParameterModel parameter, ApiNames names)
    {
        var (method, name) = parameter.Location == ParameterLocation.Header
            ? ("AddHeader", parameter.WireName)
            : ("AddQuery", QueryName.Escape(parameter.WireName));
        var add = $"settings.{method}({Literal.String(name)}, ";
        var items = parameter.IsRequired ? ParameterText.OptionOrThrow(parameter) : parameter.Name + (parameter.Default is null ? " ?? []" : "");
        writer.Lines(ParameterText.ItemOf(parameter) is { } item
            ? $$"""
                foreach (var item in {{items}})
                {
                    {{add}}default({{TextShape.Of(item, names)}}).Format(item));
                }
                """
            : $"{add}{ParameterText.OfOption(parameter, names)});");
    }
}
