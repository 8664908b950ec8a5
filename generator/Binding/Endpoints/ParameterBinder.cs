using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>
/// The parameters of a request, or of every request of a client → properties of its record, or of the options.
/// </summary>
/// <param name="owner">What the names of inline types begin with: the endpoint, or the API.</param>
/// <param name="avoidReserved">Gives a name that the owner needs for itself its suffix.</param>
/// <param name="schemes">By what the calls may prove who makes them.</param>
internal sealed class ParameterBinder(string owner, Func<string, string> avoidReserved, EquatableArray<SchemeModel> schemes, BindingScope scope)
{
    private readonly UniqueNames _names = new(DiagnosticIds.ParameterClash, scope);
    private readonly List<ParameterModel> _parameters = [];

    public EquatableArray<ParameterModel> Parameters => _parameters.ToEquatableArray();

    public void Bind(EquatableArray<ParameterSpec> parameters, ParameterLocation location)
    {
        foreach (var parameter in parameters)
        {
            Bind(parameter, location);
        }
    }

    /// <summary>Takes a name that is not a parameter's, so that a parameter of that name is a clash.</summary>
    /// <returns>Whether no parameter has it.</returns>
    public bool Take(string name, string wireName, SourceSpan span) => _names.Add(name, wireName, span);

    private void Bind(ParameterSpec spec, ParameterLocation location)
    {
        var wireName = spec.WireName.Value;
        var schema = spec.Schema;
        var derived = scope.NameOf(schema.Name, scope.Derive(wireName));
        var name = avoidReserved(derived);
        if (!CheckWireName(spec, location)
            || !_names.Add(name, wireName, schema.Name?.Span ?? spec.WireName.Span)
            || SchemaBinder.Bind(schema, owner + derived, scope) is not { } type
            || !CheckType(spec, type)
            || !ExpansionBinder.Bind(spec, type, location, scope, out var expansion))
        {
            return;
        }

        SchemaValues.CheckSecret(schema, scope);
        var constant = SchemaValues.Bind(schema.Const, "const", type, scope);
        _parameters.Add(new ParameterModel
        {
            Location = location,
            WireName = wireName,
            Name = name,
            Type = type,
            Expansion = expansion,
            IsOptional = spec.IsOptional,
            Generated = spec.Generated,
            Default = constant ?? SchemaValues.Bind(schema.Default, "default", type, scope),
            IsConstant = constant is not null,
            Summary = schema.Summary,
            Example = SchemaValues.Example(schema, type, scope),
            IsDeprecated = schema.IsDeprecated,
            IsSecret = schema.IsSecret,
        });
    }

    private bool CheckWireName(ParameterSpec spec, ParameterLocation location)
    {
        if ((location == ParameterLocation.Header && !CheckHeader(spec.WireName)) || !CheckIsNoKey(spec.WireName, location))
        {
            return false;
        }

        if (scope.Api.Model.Parameters.Any(shared => shared.Location == location && IsSame(shared.WireName, spec.WireName.Value, location)))
        {
            scope.Report(DiagnosticIds.ParameterOfEveryCall, spec.WireName.Span, spec.WireName.Value);
            return false;
        }

        return true;
    }

    private bool CheckHeader(Text name)
    {
        if (TransportHeaders.ReasonAgainst(name.Value) is { } reason)
        {
            scope.Report(DiagnosticIds.TransportHeader, name.Span, name.Value, reason);
            return false;
        }

        if (TransportHeaders.IsAuthorization(name.Value) && schemes.Any(static scheme => scheme.IsInAuthorization))
        {
            scope.Report(DiagnosticIds.AuthorizationHeader, name.Span, name.Value);
            return false;
        }

        return true;
    }

    private bool CheckIsNoKey(Text name, ParameterLocation location)
    {
        var kind = location switch
        {
            ParameterLocation.Header => SchemeKind.HeaderKey,
            ParameterLocation.Query => SchemeKind.QueryKey,
            _ => SchemeKind.CookieKey,
        };
        var scheme = location == ParameterLocation.Path
            ? null
            : schemes.FirstOrDefault(scheme => scheme.Kind == kind && IsSame(scheme.WireName, name.Value, location));
        if (scheme is not null)
        {
            scope.Report(DiagnosticIds.ParameterOfScheme, name.Span, name.Value, scheme.SpecName);
        }

        return scheme is null;
    }

    private bool CheckType(ParameterSpec spec, TypeModel type)
    {
        if (!Nullability.IsNullable(type))
        {
            return true;
        }

        scope.Report(DiagnosticIds.NullableParameter, spec.Schema.Type?.Span ?? spec.Schema.Span, spec.WireName.Value);
        return false;
    }

    private static bool IsSame(string name, string other, ParameterLocation location) => string.Equals(
        name, other, location == ParameterLocation.Header ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
}
