using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>
/// An enum that may have more values than the spec knows, as a struct around its text:
/// <code>
/// public readonly partial record struct Status
/// {
///     public static Status Running { get; } = new("running");
///     public string Value { get; }
/// }
/// </code>
/// </summary>
internal static class OpenEnumEmitter
{
    public static void Write(CodeWriter writer, DeclarationModel.Enumeration model, ApiNames api)
    {
        var type = TypeText.Of(new TypeModel.Declared(model.Name, DeclaredKind.OpenEnum), api);
        var text = type + "Text";
        using (writer.OpenBlock($"public readonly partial record struct {model.Name}"))
        {
            WriteValue(writer, model, text);
            foreach (var value in model.Values)
            {
                writer.BlankLine();
                Documentation.Write(writer, "summary", $"`{value.WireName}`");
                writer.Lines($"public static {type} {value.Name} {{ get; }} = new({Literal.String(value.WireName)});");
            }

            WriteEquality(writer.BlankLine(), model, type);
        }

        writer.BlankLine().Lines(Attributes.GeneratedCode);
        using (writer.OpenBlock($"internal readonly struct {model.Name}Text : global::Clientwright.Support.IText<{type}>"))
        {
            WriteText(writer, model, type);
            EnumSpellings.WriteComparison(writer, model);
        }
    }

    private static void WriteValue(CodeWriter writer, DeclarationModel.Enumeration model, string text) => writer.Lines(
        $$"""
        private readonly string? _value;

        /// <summary>Takes any text, since the API may have more values than are known here. A known one gets its usual spelling.</summary>
        public {{model.Name}}(string value)
        {
            global::System.ArgumentNullException.ThrowIfNull(value);
            _value = {{text}}.Find(value) ?? value;
        }

        internal {{model.Name}}(global::System.ReadOnlySpan<char> text) => _value = {{text}}.Find(text) ?? text.ToString();

        /// <summary>The text that stands for the value in the API.</summary>
        public string Value => _value ?? "";

        /// <summary>Whether it is one of the values that are listed here.</summary>
        public bool IsKnown => {{text}}.Find(Value) is not null;
        """);

    private static void WriteEquality(CodeWriter writer, DeclarationModel.Enumeration model, string type)
    {
        var comparer = $"global::System.StringComparer.{(model.IgnoresCase ? "OrdinalIgnoreCase" : "Ordinal")}";
        writer.Lines(
            $$"""
            public static implicit operator {{type}}(string value) => new(value);

            public bool Equals({{type}} other) => {{comparer}}.Equals(Value, other.Value);

            public override int GetHashCode() => {{comparer}}.GetHashCode(Value);

            public override string ToString() => Value;
            """);
    }

    private static void WriteText(CodeWriter writer, DeclarationModel.Enumeration model, string type)
    {
        writer.Lines(
            $$"""
            public string Kind => "a string";

            public string Format({{type}} value) => value.Value;

            public bool TryParse(global::System.ReadOnlySpan<char> text, out {{type}} value)
            {
                value = new {{type}}(text);
                return true;
            }

            /// <summary>The usual spelling of a known value; null for any other.</summary>
            """);
        using (writer.OpenBlock("internal static string? Find(global::System.ReadOnlySpan<char> text) => text switch", end: "};"))
        {
            writer.Lines($"{EnumSpellings.Arms(model, value => Literal.String(value.WireName))}\n_ => null,");
        }
    }
}
