using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Reading;
using Clientwright.Specs.Grammar;

namespace Clientwright.Specs.Readers;

/// <summary>Reads what a value is: a type expression, or a mapping.</summary>
internal static class SchemaReader
{
    /// <summary>The schema, or null if nothing sound says what the value is.</summary>
    public static SchemaSpec? Read(SpecEntry entry, Construct construct, DiagnosticBag diagnostics) => entry.Value switch
    {
        YamlScalarNode type => FromType(entry.Key, type, diagnostics),
        YamlMappingNode node => FromMapping(MappingChecker.Check(node, SpecGrammar.RuleOf(construct), entry.Key, diagnostics), diagnostics),
        _ => null,
    };

    public static SchemaSpec? FromMapping(SpecMapping mapping, DiagnosticBag diagnostics)
    {
        var schema = new SchemaSpec
        {
            Span = mapping.Owner.Span,
            Type = mapping.Find("enum") is null ? ReadType(mapping, "type", diagnostics) ?? TupleReader.Read(mapping, diagnostics) : null,
            Fields = mapping.Find("fields") is null ? null : ReadFields(mapping, diagnostics),
            Items = ReadInner(mapping, "items", diagnostics),
            Values = ReadInner(mapping, "values", diagnostics),
            Enum = EnumReader.Read(mapping, diagnostics),
            OneOf = OneOfReader.Read(mapping, diagnostics),
            Events = mapping.Find("events") is null ? null : ReadEvents(mapping, diagnostics),
            Extends = mapping.Text("extends"),
            Others = mapping.Find("fields") is null && mapping.Find("events") is null ? null : ReadType(mapping, "others", diagnostics),
            Summary = mapping.Prose("summary"),
            Example = mapping.Text("example"),
            Default = mapping.Text("default"),
            Const = mapping.Text("const"),
            IsDeprecated = mapping.Flag("deprecated"),
            Name = mapping.Text("name"),
            Access = ReadAccess(mapping),
            IsSecret = mapping.Flag("secret"),
            Join = mapping.Text("join"),
            Format = mapping.Text("format"),
            As = mapping.Text("as"),
            IsSingle = mapping.Flag("single"),
            Constraints = ConstraintReader.Read(mapping),
            Xml = XmlSpecReader.Read(mapping, diagnostics),
        };
        return mapping.IsWhole && SaysWhatItIs(schema) ? schema : null;
    }

    public static TypeExpression? ReadType(SpecMapping mapping, string key, DiagnosticBag diagnostics) =>
        mapping.Scalar(key) is { } scalar ? TypeExpressionReader.Read(scalar, diagnostics) : null;

    private static SchemaSpec? FromType(SpecKey key, YamlScalarNode type, DiagnosticBag diagnostics) =>
        TypeExpressionReader.Read(type, diagnostics) is { } expression ? new SchemaSpec { Span = key.Span, Type = expression } : null;

    private static SchemaSpec? ReadInner(SpecMapping mapping, string key, DiagnosticBag diagnostics) =>
        mapping.Find(key) is { } entry ? Read(entry, Construct.Schema, diagnostics) : null;

    private static EquatableArray<FieldSpec> ReadFields(SpecMapping mapping, DiagnosticBag diagnostics)
    {
        var fields = new List<FieldSpec>();
        foreach (var entry in mapping.Map("fields"))
        {
            var details = entry.Value is YamlMappingNode node
                ? MappingChecker.Check(node, SpecGrammar.RuleOf(Construct.Field), entry.Key, diagnostics)
                : null;
            if ((details is null ? Read(entry, Construct.Field, diagnostics) : FromMapping(details, diagnostics)) is { } schema)
            {
                fields.Add(new FieldSpec(entry.Key.ToText(), entry.Key.IsOptional || details?.Flag("optional") == true, schema)
                {
                    Part = details is null ? null : PartReader.Read(details, diagnostics),
                });
            }
        }

        return fields.ToEquatableArray();
    }

    private static EquatableArray<FieldSpec> ReadEvents(SpecMapping mapping, DiagnosticBag diagnostics) => mapping.Map("events")
        .Select(entry => (entry.Key, Schema: Read(entry, Construct.Schema, diagnostics)))
        .Where(static one => one.Schema is not null)
        .Select(static one => new FieldSpec(one.Key.ToText(), IsOptional: false, one.Schema!))
        .ToEquatableArray();

    private static Access ReadAccess(SpecMapping mapping) => mapping.Text("access")?.Value switch
    {
        "read" => Access.Read,
        "write" => Access.Write,
        _ => Access.ReadWrite,
    };

    private static bool SaysWhatItIs(SchemaSpec schema) =>
        schema is not { Type: null, Fields: null, Items: null, Values: null, Enum: null, OneOf: null, Events: null };
}
