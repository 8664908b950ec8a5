using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>What <c>api.yaml</c> says of every call: its parameters and its responses.</summary>
/// <remarks>The API has its names before all others, so that those of types and endpoints are not in its way.</remarks>
internal sealed class SharedPartBinder(string path, ApiSpec spec, ApiContext api, CancellationToken cancellationToken)
{
    private readonly BindingScope _scope = new(
        api with { TakenNames = new TakenNames(FixedNames.Of(api.Names)) }, path, NameOwner.Of(api), cancellationToken);

    public EquatableArray<ParameterModel> Parameters { get; private set; }

    /// <summary>The variables of the server.</summary>
    public EquatableArray<ParameterModel> Variables { get; private set; }

    public EquatableArray<ServerPartModel> ServerParts { get; private set; }

    /// <summary>Each with its case, as far as it is sound.</summary>
    public EquatableArray<SharedResponse> Responses { get; private set; }

    /// <summary>The responses that an interface is made for.</summary>
    public EquatableArray<SharedCaseModel> SharedCases => Responses
        .Select(response => response.Case)
        .OfType<CaseModel>()
        .Where(candidate => candidate.InterfaceName is not null)
        .OrderBy(candidate => candidate.LastStatus - candidate.FirstStatus)
        .ThenBy(candidate => candidate.FirstStatus)
        .Select(SharedCaseOf)
        .ToEquatableArray();

    public EquatableArray<DeclarationModel> Declarations => _scope.Declarations;

    public EquatableArray<DeclaredName> Names => _scope.Names;

    public EquatableArray<SpecDiagnostic> Diagnostics => _scope.Diagnostics;

    public void Bind()
    {
        foreach (var name in FixedNames.OfSupport)
        {
            _scope.ClaimFixed(name, spec.Name.Span, "every API");
        }

        foreach (var name in FixedNames.OfApi(api.Names))
        {
            _scope.ClaimFixed(name, spec.Name.Span, NameOwner.Of(api).Description);
        }

        foreach (var name in api.Model.Groups.SelectMany(group => new[] { api.Names.ClientOf(group), api.Names.InterfaceOf(group) }))
        {
            _scope.ClaimFixed(name, spec.Name.Span, NameOwner.Of(api).Description);
        }

        var parameters = new ParameterBinder(api.Names.Name, name => ReservedNames.OfOption(name, api.Names.Options), api.Model.Schemes, _scope);
        foreach (var scheme in api.Model.Schemes.Where(static scheme => scheme.Kind != SchemeKind.All))
        {
            parameters.Take(scheme.Name, scheme.SpecName, spec.Name.Span);
        }

        var variables = new ParameterBinder(api.Names.Name, name => ReservedNames.OfOption(name, api.Names.Options), default, _scope);
        variables.Bind(spec.Variables, ParameterLocation.Path);
        Variables = variables.Parameters;
        ServerParts = ServerBinder.Bind(spec, Variables, _scope);
        foreach (var variable in Variables)
        {
            parameters.Take(variable.Name, variable.WireName, spec.Variables.First(declared => declared.WireName.Value == variable.WireName).WireName.Span);
        }

        parameters.Bind(spec.Query, ParameterLocation.Query);
        parameters.Bind(spec.Headers, ParameterLocation.Header);
        parameters.Bind(spec.Cookies, ParameterLocation.Cookie);
        Parameters = parameters.Parameters;
        var cases = new CaseSet(_scope);
        var limit = new SharedCodeLimit(api.Endpoints.Count, _scope);
        Responses = spec.Responses.Select(response => new SharedResponse(response.Status, BindCase(response, cases, limit))).ToEquatableArray();
    }

    private CaseModel? BindCase(ResponseSpec response, CaseSet cases, SharedCodeLimit limit)
    {
        // Only an endpoint's response has several bodies, and with them several cases.
        if (ResponseBinder.Bind(response, "", _scope) is not [(var candidate, var span)] || !cases.Add(candidate, span) || !limit.Check(candidate, response))
        {
            return null;
        }

        // Where the interface cannot have its name, which is reported, the case goes without one.
        var interfaceName = "I" + candidate.Name;
        return _scope.ClaimInPlace(interfaceName, response.Is!.Span) ? candidate with { InterfaceName = interfaceName } : candidate;
    }

    private static SharedCaseModel SharedCaseOf(CaseModel candidate)
    {
        var headers = candidate.Headers.Select(header => new PropertyModel(header.Name, header.Type, header.IsOptional, header.Summary));
        var body = candidate.Body is { } bound ? new[] { new PropertyModel("Body", bound.Type, bound.IsOptional, bound.Summary) } : [];
        return new SharedCaseModel(candidate.InterfaceName!, candidate.Means, headers.Concat(body).ToEquatableArray());
    }
}
