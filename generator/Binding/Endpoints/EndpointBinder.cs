using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>An endpoint's spec → its client model, with every name, type, order and default decided.</summary>
public static class EndpointBinder
{
    /// <summary>
    /// Binds the endpoint of a file. There is no model where it cannot be bound, where another file declares it as well and first, or where
    /// it cannot have its name.
    /// </summary>
    public static Bound<EndpointModel> Bind(SpecFile file, ApiTable table, CancellationToken cancellationToken)
    {
        if (file.Endpoint is not { } endpoint
            || table.FindApi(file.Path) is not { } api
            || api.FindEndpoint(endpoint.Name.Value) is not { } symbol)
        {
            return Bound<EndpointModel>.Nothing;
        }

        // What is wrong inside is reported whether or not anything is made of it.
        var scope = new BindingScope(api, file.Path, NameOwner.Of(api, symbol), cancellationToken);
        var model = BindModel(endpoint, scope);
        var isDeclaring = symbol.Path == file.Path && symbol.HasName;
        var names = isDeclaring
            ? EndpointNames.Of(api, symbol, SharedEndpoint.Of(endpoint), file.Path).Concat(scope.Names).ToEquatableArray()
            : EquatableArray<DeclaredName>.Empty;
        return new Bound<EndpointModel>(isDeclaring && symbol.IsSound ? model : null, scope.Diagnostics, names) { XmlMistakes = scope.XmlMistakes };
    }

    private static EndpointModel? BindModel(EndpointSpec endpoint, BindingScope scope)
    {
        var schemes = AuthBinder.Bind(endpoint, scope);
        var parameters = BindParameters(endpoint, AuthBinder.SchemesOf(schemes, scope.Api.Model), scope);
        var body = RequestBodyBinder.Bind(endpoint, scope);
        var cases = ResultClashes.Resolve(endpoint, EndpointCases.Bind(endpoint, scope), scope);
        var operation = OperationBinder.Bind(endpoint, cases, scope);
        var paging = PagingBinder.Bind(endpoint, parameters, cases, scope);
        if (RouteBinder.Bind(endpoint, parameters, scope) is not { } route)
        {
            return null;
        }

        return new EndpointModel
        {
            Api = scope.Api.Names,
            Name = endpoint.Name.Value,
            Summary = endpoint.Summary,
            IsDeprecated = endpoint.IsDeprecated,
            Group = GroupOf(endpoint, scope),
            IsIdempotent = endpoint.IsIdempotent,
            Method = endpoint.Route.Method.Value,
            Template = endpoint.Route.Template.Value,
            Route = route,
            Query = endpoint.Route.Query?.Value,
            Schemes = schemes,
            Parameters = parameters,
            Body = body,
            Compress = CompressionBinder.Bind(endpoint, scope),
            Cases = cases,
            Operation = operation,
            Paging = paging,
            Declarations = scope.Declarations,
        };
    }

    private static string? GroupOf(EndpointSpec endpoint, BindingScope scope)
    {
        if (endpoint.Group is not { } group || Groups.IsPossible(group.Value, scope.Api.Names))
        {
            return endpoint.Group?.Value;
        }

        scope.Report(DiagnosticIds.GroupName, group.Span, group.Value);
        return null;
    }

    private static EquatableArray<ParameterModel> BindParameters(
        EndpointSpec endpoint, EquatableArray<SchemeModel> schemes, BindingScope scope)
    {
        var record = endpoint.Name.Value + "Request";
        var binder = new ParameterBinder(endpoint.Name.Value, name => ReservedNames.OfRequestMember(name, record), schemes, scope);
        if (endpoint.Bodies.FirstOrDefault() is { } body)
        {
            binder.Take("Body", "body", body.Schema.Span);
        }

        binder.Bind(endpoint.Path, ParameterLocation.Path);
        binder.Bind(endpoint.Query, ParameterLocation.Query);
        binder.Bind(endpoint.Headers, ParameterLocation.Header);
        binder.Bind(endpoint.Cookies, ParameterLocation.Cookie);
        return binder.Parameters;
    }
}
