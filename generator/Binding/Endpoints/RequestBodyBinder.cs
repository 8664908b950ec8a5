using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>The body of a request → the property <c>Body</c> of its record.</summary>
internal static class RequestBodyBinder
{
    public static RequestBodyModel? Bind(EndpointSpec endpoint, BindingScope scope)
    {
        if (endpoint.Body is not { } body)
        {
            return null;
        }

        if (endpoint.Route.Method.Value is "GET" or "HEAD")
        {
            scope.Report(DiagnosticIds.BodyOfGet, body.Schema.Span, endpoint.Route.Method.Value);
        }

        var schema = body.Schema;
        var encoding = body.As?.Value == "form" ? BodyEncoding.Form : BodyEncoding.Json;
        var type = SchemaBinder.Bind(schema, scope.NameOf(schema.Name, endpoint.Name.Value + "Body"), scope);
        if (type is null || !CheckForm(type, body, encoding, scope))
        {
            return null;
        }

        return new RequestBodyModel(type, body.IsOptional, encoding, schema.Summary);
    }

    private static bool CheckForm(TypeModel type, BodySpec body, BodyEncoding encoding, BindingScope scope)
    {
        if (encoding != BodyEncoding.Form)
        {
            return true;
        }

        if (type is not TypeModel.Declared { Kind: DeclaredKind.Object } form)
        {
            scope.Report(DiagnosticIds.FormNeedsObject, body.As!.Span);
            return false;
        }

        var (members, others) = scope.ShapeOf(form.Name);
        foreach (var member in members.Where(member => !CanBeField(member.Type)))
        {
            var own = body.Schema.Fields?.FirstOrDefault(field => field.WireName.Value == member.WireName);
            scope.Report(DiagnosticIds.FormMember, own?.WireName.Span ?? body.As!.Span, member.WireName);
        }

        if (others is not null && !CanBeField(others))
        {
            scope.Report(DiagnosticIds.FormMember, body.Schema.Others?.Span ?? body.As!.Span, "others");
        }

        return true;
    }

    /// <summary>Whether a form can hold the value: as one field, or as one for each item. What may be anything is the caller's affair.</summary>
    private static bool CanBeField(TypeModel type) => type switch
    {
        TypeModel.Nullable nullable => CanBeField(nullable.Inner),
        TypeModel.Single single => CanBeField(single.Inner),
        TypeModel.List list => TextForm.Has(Nullability.Remove(list.Item)),
        TypeModel.Scalar { Kind: ScalarKind.Any } => true,
        _ => TextForm.Has(type),
    };
}
