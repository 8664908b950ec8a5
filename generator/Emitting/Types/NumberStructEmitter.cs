using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>
/// A number of which the spec knows some values, or all that there are:
/// <code>
/// public readonly partial record struct Level
/// {
///     public static Level Value10 { get; } = new(10);
///     public int Value { get; }
/// }
/// </code>
/// </summary>
internal static class NumberStructEmitter
{
    public static void Write(CodeWriter writer, DeclarationModel.Enumeration model, string type, string number)
    {
        using (writer.OpenBlock($"public readonly partial record struct {model.Name}"))
        {
            WriteValue(writer, model, type + "Number", number);
            foreach (var value in model.Values)
            {
                writer.BlankLine();
                Documentation.Write(writer, "summary", $"`{value.WireName}`");
                writer.Lines($"public static {type} {value.Name} {{ get; }} = new({value.Numbers[0]});");
            }

            writer.BlankLine().Lines(
                $"""
                public static implicit operator {type}({number} value) => new(value);

                public override string ToString() => Value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);
                """);
        }
    }

    private static void WriteValue(CodeWriter writer, DeclarationModel.Enumeration model, string shape, string number)
    {
        var (summary, other) = model.IsClosed
            ? ("Takes one of the numbers that are listed here.", $"throw new global::System.ArgumentOutOfRangeException(nameof(value), value, \"The number is none of the values of {model.Name}.\")")
            : ("Takes any number, since the API may have more values than are known here.", "value");
        writer.Lines(
            $$"""
            /// <summary>{{summary}}</summary>
            public {{model.Name}}({{number}} value) => Value = {{shape}}.Find(value) ?? {{other}};

            /// <summary>The number that stands for the value in the API.</summary>
            public {{number}} Value { get; }

            /// <summary>Whether it is one of the values that are listed here.</summary>
            public bool IsKnown => {{shape}}.Find(Value) is not null;
            """);
    }
}
