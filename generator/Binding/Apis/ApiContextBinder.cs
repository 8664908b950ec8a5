using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>One API's files → what its endpoints and types see of it, and what is emitted for it as a whole.</summary>
internal sealed class ApiContextBinder(ApiFiles files, ApiNames names, DiagnosticCollector diagnostics, CancellationToken cancellationToken)
{
    private readonly ApiSpec _spec = files.Declaring.Api!;
    private readonly List<DeclaredName> _names = [];

    /// <summary>The C# names that the API takes.</summary>
    public IEnumerable<DeclaredName> Names => _names;

    public ApiContext Bind()
    {
        var symbols = new SymbolBinder(files, diagnostics);
        var api = new ApiContext
        {
            Model = new ApiModel { Names = names, Summary = _spec.Summary, Server = _spec.Server?.Value },
            IsAuthorized = _spec.Auth?.Value == Authorization.Bearer,
            Trim = _spec.Trim.Select(prefix => prefix.Value).ToEquatableArray(),
            Endpoints = symbols.BindEndpoints(),
            IsIncomplete = files.Files.Any(file => file.IsIncomplete),
        };
        api = api with { Types = symbols.BindTypes(api, out var types) };
        api = AliasBinder.Bind(api, types, diagnostics);
        api = MemberBinder.Bind(api, MembersNeededBy(types.Values), types, diagnostics);
        cancellationToken.ThrowIfCancellationRequested();
        CheckEndpoints(api);
        return BindSharedPart(api);
    }

    private IEnumerable<string> MembersNeededBy(IEnumerable<TypeSpec> types) => types
        .SelectMany(type => NeededMembers.In(type.Schema))
        .Concat(NeededMembers.In(_spec))
        .Concat(files.Files.SelectMany(file => file.NeededMembers));

    private void CheckEndpoints(ApiContext api)
    {
        if (api.Endpoints.Count == 0 && !api.IsIncomplete)
        {
            diagnostics.Report(files.Declaring.Path, DiagnosticIds.NoEndpoints, _spec.Name.Span, _spec.Name.Value);
        }
    }

    private ApiContext BindSharedPart(ApiContext api)
    {
        var scope = new BindingScope(api, files.Declaring.Path, SourceKey.OfApi(names), cancellationToken);
        var parameters = new ParameterBinder(names.Name, name => ReservedNames.OfOption(name, names.Options), scope);
        parameters.Bind(_spec.Query, ParameterLocation.Query);
        parameters.Bind(_spec.Headers, ParameterLocation.Header);
        var cases = new CaseSet(scope);
        var responses = _spec.Responses.Select(response => new SharedResponse(response.Status, BindCase(response, cases, scope))).ToEquatableArray();
        foreach (var name in FixedNames.Of(names))
        {
            scope.Claim(name, _spec.Name.Span);
        }

        diagnostics.AddRange(scope.Diagnostics);
        _names.AddRange(scope.Names);
        return api with
        {
            Responses = responses,
            Model = api.Model with
            {
                UsesBearer = api.IsAuthorized || files.Files.Any(file => file.Endpoint?.Auth == Authorization.Bearer),
                Parameters = parameters.Parameters,
                SharedCases = cases.Ordered.Select(SharedCaseOf).ToEquatableArray(),
                Declarations = scope.Declarations,
            },
        };
    }

    private static CaseModel? BindCase(ResponseSpec response, CaseSet cases, BindingScope scope)
    {
        if (ResponseBinder.Bind(response, "", scope) is not { } candidate || !cases.Add(candidate, response))
        {
            return null;
        }

        var interfaceName = InterfaceOf(candidate);
        scope.Claim(interfaceName, response.Is!.Span);
        return candidate with { InterfaceName = interfaceName };
    }

    private static string InterfaceOf(CaseModel candidate) => "I" + candidate.Name;

    private static SharedCaseModel SharedCaseOf(CaseModel candidate)
    {
        var headers = candidate.Headers.Select(header => new PropertyModel(header.Name, header.Type, header.IsOptional, header.Summary));
        var body = candidate.Body is { } bound ? new[] { new PropertyModel("Body", bound.Type, bound.IsOptional, bound.Summary) } : [];
        return new SharedCaseModel(InterfaceOf(candidate), candidate.Means, headers.Concat(body).ToEquatableArray());
    }
}
