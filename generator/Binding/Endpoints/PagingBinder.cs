using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;
using Clientwright.Specs.Readers;

namespace Clientwright.Binding;

/// <summary>How the pages of a list follow each other → where its success case has the items, and what leads to the next page.</summary>
internal sealed class PagingBinder(EndpointSpec endpoint, PagingSpec paging, EquatableArray<ParameterModel> parameters, BindingScope scope)
{
    public static PagingModel? Bind(
        EndpointSpec endpoint, EquatableArray<ParameterModel> parameters, EquatableArray<CaseModel> cases, BindingScope scope)
    {
        if (endpoint.Paging is not { } paging || !CheckMethods(endpoint, paging, scope))
        {
            return null;
        }

        var pages = cases.Where(candidate => candidate.IsSuccess).ToArray();
        if (pages is [{ Body: { } body } page])
        {
            return new PagingBinder(endpoint, paging, parameters, scope).Bind(page.Name, body);
        }

        if (!endpoint.HasUnreadResponses && !scope.Api.HasUnreadResponses && !endpoint.Responses.Any(response => response.IsPartlyUnread))
        {
            scope.Report(DiagnosticIds.PagingNeedsBody, paging.Span);
        }

        return null;
    }

    private PagingModel? Bind(string caseName, BodyModel body)
    {
        var path = new MemberPathBinder(body, DiagnosticIds.UnknownPageMember, scope);
        if (path.Bind(paging.Items) is not { } items)
        {
            return null;
        }

        if (items.Type is not TypeModel.List { Item: var item })
        {
            scope.Report(DiagnosticIds.PageMemberType, paging.Items.Span, paging.Items.Value, "a list");
            return null;
        }

        var model = new PagingModel(PagingKind.None, caseName, items, item);
        return paging switch
        {
            { Next: { } next } => BindLink(model, next, path),
            { TokenFrom: { } from, TokenTo: { } to } => BindToken(model, from, to, path),
            { Offset: { } offset } => BindOffset(model, offset),
            _ => model,
        };
    }

    private PagingModel? BindLink(PagingModel model, PlaceSpec next, MemberPathBinder path)
    {
        model = model with { Kind = PagingKind.Link };
        if (next.Kind == PlaceKind.Header)
        {
            return model with { FromHeader = next.Name.Value };
        }

        if (path.Bind(next.Name) is not { } link)
        {
            return null;
        }

        if (link.Type is TypeModel.Scalar { Kind: ScalarKind.Uri or ScalarKind.String })
        {
            return model with { From = link };
        }

        scope.Report(DiagnosticIds.PageMemberType, next.Name.Span, next.Name.Value, "a uri or a string");
        return null;
    }

    private PagingModel? BindToken(PagingModel model, PlaceSpec from, PlaceSpec to, MemberPathBinder path)
    {
        var member = from.Kind == PlaceKind.Body ? path.Bind(from.Name) : null;
        if (FindParameter(to) is not { } parameter || (from.Kind == PlaceKind.Body && member is null))
        {
            return null;
        }

        var type = member?.Type ?? new TypeModel.Scalar(ScalarKind.String);
        if (type is TypeModel.Scalar or TypeModel.Declared { Kind: DeclaredKind.OpenEnum or DeclaredKind.ClosedEnum } && type == parameter.Type.Unconstrained)
        {
            return model with { Kind = PagingKind.Token, From = member, FromHeader = member is null ? from.Name.Value : null, To = parameter };
        }

        scope.Report(DiagnosticIds.PageParameterType, to.Name.Span, to.Name.Value, $"of the type that '{from.Name.Value}' has");
        return null;
    }

    private PagingModel? BindOffset(PagingModel model, PlaceSpec offset)
    {
        var limit = paging.Limit is { } most ? FindNumber(most) : null;
        return FindNumber(offset) is { } to && (paging.Limit is null || limit is not null)
            ? model with { Kind = PagingKind.Offset, To = to, Limit = limit }
            : null;
    }

    private ParameterModel? FindNumber(PlaceSpec place)
    {
        if (FindParameter(place) is not { } parameter)
        {
            return null;
        }

        if (parameter.Type.Unconstrained is TypeModel.Scalar { Kind: ScalarKind.Int32 or ScalarKind.Int64 })
        {
            return parameter;
        }

        scope.Report(DiagnosticIds.PageParameterType, place.Name.Span, place.Name.Value, "int32 or int64");
        return null;
    }

    private ParameterModel? FindParameter(PlaceSpec place)
    {
        var location = place.Kind == PlaceKind.Header ? ParameterLocation.Header : ParameterLocation.Query;
        var comparison = location == ParameterLocation.Header ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        var candidates = parameters.Where(parameter => parameter.Location == location && !parameter.IsConstant).ToArray();
        if (Array.Find(candidates, parameter => string.Equals(parameter.WireName, place.Name.Value, comparison)) is { } found)
        {
            return found;
        }

        // One that is declared and could not be bound has been reported.
        var declared = location == ParameterLocation.Header ? endpoint.Headers : endpoint.Query;
        if (declared.Count > parameters.Count(parameter => parameter.Location == location) && declared.Any(parameter => string.Equals(parameter.WireName.Value, place.Name.Value, comparison)))
        {
            return null;
        }

        var hint = Words.Hint(Words.Nearest(place.Name.Value, candidates.Select(parameter => parameter.WireName)), "Declare it as a parameter of the endpoint");
        scope.Report(DiagnosticIds.UnknownPageParameter, place.Name.Span, place.Name.Value, location == ParameterLocation.Header ? "header" : "query", hint);
        return null;
    }

    // Two methods that take nothing would be one and the same, and calls of others would be ambiguous.
    private static bool CheckMethods(EndpointSpec endpoint, PagingSpec paging, BindingScope scope)
    {
        var taken = new[] { "Items", "Pages" }.Select(suffix => endpoint.Name.Value + suffix).FirstOrDefault(name => scope.Api.FindEndpoint(name) is not null);
        if (taken is not null)
        {
            scope.Report(DiagnosticIds.PagingNameTaken, paging.Span, taken);
        }

        return taken is null;
    }
}
