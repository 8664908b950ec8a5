using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>The bodies that a request may have → a choice of them: an abstract record with a case for each media type.</summary>
internal static class TypedBodyBinder
{
    /// <returns>Null where there can be no such choice; that is reported.</returns>
    public static BodyModel? Bind(EquatableArray<BodySpec> bodies, string endpoint, BindingScope scope)
    {
        var name = endpoint + "Body";
        EquatableArray<BodyCaseModel> cases = default;
        var isDeclared = scope.Declare(name, structName: null, bodies[0].Schema.Span, () =>
        {
            cases = BindCases(bodies, endpoint, name, scope);
            return new DeclarationModel.BodyChoice(name, cases);
        });
        return isDeclared && cases.Count > 0
            ? new BodyModel(new TypeModel.Declared(name, DeclaredKind.OneOf), bodies[0].IsOptional, null) { Kind = BodyKind.Choice, Cases = cases }
            : null;
    }

    private static EquatableArray<BodyCaseModel> BindCases(EquatableArray<BodySpec> bodies, string endpoint, string owner, BindingScope scope)
    {
        var names = new UniqueNames(DiagnosticIds.BodyClash, scope);
        var cases = new List<BodyCaseModel>();
        foreach (var body in bodies)
        {
            var derived = scope.NameOf(body.Is, MediaTypeNames.Of(body.As!.Value));
            if (names.Add(ReservedNames.OfChoice(derived, owner), body.As.Value, body.Is?.Span ?? body.As.Span)
                && BodyBinder.Bind(body with { IsOptional = false }, endpoint + derived + "Body", BodyDirection.Request, scope) is { } bound)
            {
                cases.Add(new BodyCaseModel(ReservedNames.OfChoice(derived, owner), bound));
            }
        }

        return cases.ToEquatableArray();
    }
}
