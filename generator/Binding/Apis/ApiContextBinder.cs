using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;
using Clientwright.Specs.Readers;

namespace Clientwright.Binding;

/// <summary>One API's files → what its endpoints and types see of it, and what is emitted for it as a whole.</summary>
/// <param name="namespaces">Those of all APIs.</param>
internal sealed class ApiContextBinder(
    ApiFiles files, ApiNames names, IReadOnlyList<string> namespaces, DiagnosticCollector diagnostics, CancellationToken cancellationToken)
{
    private readonly ApiSpec _spec = files.Declaring.Api!;

    /// <summary>The C# names that the API takes.</summary>
    public EquatableArray<DeclaredName> Names { get; private set; }

    public ApiContext Bind()
    {
        var symbols = new SymbolBinder(files, diagnostics);
        var binder = new SchemeBinder(files, names, diagnostics);
        var schemes = binder.Bind();
        var api = new ApiContext
        {
            Model = new ApiModel
            {
                Names = names,
                Summary = _spec.Summary,
                Server = _spec.Server?.Value,
                Schemes = schemes,
                UsualSchemes = binder.Usual(schemes),
                Groups = Groups.In(files, names),
                Compress = CompressionBinder.CodingOf(_spec.Compress),
                TakesCompressed = CompressionBinder.CodingOf(_spec.Compress) is not null || files.Files.Any(file => file.Endpoint is { SaysCompressed: true }),
                SaysIdempotent = files.Files.Any(file => file.Endpoint is { SaysIdempotent: true }),
            },
            HasUnreadSchemes = _spec.HasUnreadSchemes || binder.HasRefused,
            Trim = _spec.Trim.Select(prefix => prefix.Value).ToEquatableArray(),
            TakenNames = new TakenNames(FixedNames.Of(names)),
            HasUnreadResponses = _spec.HasUnreadResponses,
            IsIncomplete = files.Files.Any(file => file.IsIncomplete),
        };
        api = api with { Endpoints = symbols.BindEndpoints(api) };
        api = api with { Types = symbols.BindTypes(api, out var types) };
        api = new NameTaker(files, namespaces, cancellationToken).Take(api);
        api = AliasBinder.Bind(api, types, diagnostics);
        api = new FixedMemberBinder(types).Bind(api);
        api = MemberBinder.Bind(api, MembersNeededBy(types.Values), types, diagnostics);
        api = InheritanceLimit.Keep(api, types, diagnostics);
        cancellationToken.ThrowIfCancellationRequested();
        CheckEndpoints(api);
        DuplicateRoutes.Report(files, api, diagnostics);
        EndlessTypes.Report(types, api, diagnostics);
        ChoiceCycles.Report(types, api, diagnostics);
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
        var part = new SharedPartBinder(files.Declaring.Path, _spec, api, cancellationToken);
        part.Bind();
        diagnostics.AddRange(part.Diagnostics);
        Names = part.Names;
        return api with
        {
            Responses = part.Responses,
            Model = api.Model with
            {
                Parameters = part.Parameters,
                Variables = part.Variables,
                ServerParts = part.ServerParts,
                Server = part.ServerParts.Count > 0 || _spec.Server is { } text && ServerAddresses.Variable.IsMatch(text.Value) ? null : api.Model.Server,
                SharedCases = part.SharedCases,
                Declarations = part.Declarations,
            },
        };
    }
}
