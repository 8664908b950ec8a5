using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;
using Clientwright.Specs.Grammar;
using Clientwright.Specs.Readers;

namespace Clientwright.Binding;

/// <summary>What an endpoint says of how calls prove who makes them → the places of the API's schemes.</summary>
internal static class AuthBinder
{
    /// <returns>Null for what is usual in the API.</returns>
    public static EquatableArray<int>? Bind(EndpointSpec endpoint, BindingScope scope)
    {
        if (endpoint.Auth.Count == 0)
        {
            return null;
        }

        var schemes = scope.Api.Model.Schemes;
        var places = new List<int>();
        foreach (var name in endpoint.Auth.Where(name => name.Value != AuthWords.None))
        {
            if (Find(schemes, name.Value) is >= 0 and var place)
            {
                places.Add(place);
            }
            else if (!scope.Api.HasUnreadSchemes)
            {
                scope.Report(DiagnosticIds.UnknownScheme, name.Span, name.Value, HintFor(name.Value, schemes, AuthWords.None));
            }
        }

        var bound = places.ToEquatableArray();
        return bound == scope.Api.Model.UsualSchemes ? null : bound;
    }

    /// <summary>The schemes that calls of an endpoint choose among, each by itself.</summary>
    public static EquatableArray<SchemeModel> SchemesOf(EquatableArray<int>? places, ApiModel api) =>
        (places ?? api.UsualSchemes)
            .SelectMany(place => api.Schemes[place] is { Kind: SchemeKind.All } all ? all.Parts.AsEnumerable() : [api.Schemes[place]])
            .ToEquatableArray();

    /// <summary>What may be meant by a name that is none.</summary>
    /// <param name="words">Words that are possible as well, beside <c>bearer</c> and <c>basic</c>.</param>
    public static string HintFor(string name, IEnumerable<SchemeModel> schemes, params string[] words)
    {
        var known = schemes.Select(static scheme => scheme.SpecName).Concat([AuthWords.Bearer, AuthWords.Basic, .. words]).Distinct();
        return Words.Hint(Words.Nearest(name, known), "Declare it in the 'auth' of the API");
    }

    /// <summary>The place of a scheme; -1 where there is none of the name.</summary>
    public static int Find(IReadOnlyList<SchemeModel> schemes, string name)
    {
        for (var place = 0; place < schemes.Count; place++)
        {
            if (schemes[place].SpecName == name)
            {
                return place;
            }
        }

        return -1;
    }
}
