using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>The method that puts the address of a server together of its variables, where all of them have a value.</summary>
internal static class ServerEmitter
{
    public const string Method = "ServerOfVariables";

    public static void Write(CodeWriter writer, ApiModel api)
    {
        using (writer.BlankLine().OpenBlock($"private string? {Method}()"))
        {
            foreach (var variable in api.Variables.Where(IsToldByCaller))
            {
                using (writer.OpenBlock($"if ({variable.Name} is null)"))
                {
                    writer.Lines("return null;");
                }

                writer.BlankLine();
            }

            writer.Lines("var server = new global::Clientwright.Support.ServerWriter();");
            foreach (var part in api.ServerParts)
            {
                writer.Lines(part.Kind == ServerPartKind.Literal ? $"server.Literal({Literal.String(part.Text)});" : Call(part, api));
            }

            writer.Lines("return server.ToString();");
        }
    }

    /// <summary>Whether an option must be set before there is an address.</summary>
    public static bool IsTold(ApiModel api) => api.Variables.Any(IsToldByCaller);

    private static bool IsToldByCaller(ParameterModel variable) => variable.Default is null;

    private static string Call(ServerPartModel part, ApiModel api)
    {
        var variable = api.Variables.First(candidate => candidate.Name == part.Text);
        var name = Literal.String(variable.Name);
        var value = IsToldByCaller(variable) && TypeText.IsValueType(variable.Type) ? variable.Name + ".Value" : variable.Name;
        return part.Kind == ServerPartKind.Address
            ? $"server.Address({name}, {value});"
            : $"server.{part.Kind}<{TypeText.Of(variable.Type, api.Names)}, {TextShape.Of(variable.Type, api.Names)}>({name}, {value});";
    }
}
