using Clientwright.Tool.Documents;

namespace Clientwright.Tool.Importing;

/// <summary>Tells an OpenAPI document that can be imported from anything else.</summary>
internal static class OpenApiVersion
{
    public static ObjectNode Check(DocumentNode root)
    {
        if (root is not ObjectNode document)
        {
            throw new DocumentException(root.Place, $"an OpenAPI document is an object, and this is {root.Describe()}");
        }

        if (document.Find("swagger") is { } swagger)
        {
            throw new DocumentException(swagger.Place, "this is Swagger 2.0, which is not read: convert it to OpenAPI 3 first");
        }

        return document.Text("openapi") is not { } version
            ? throw new DocumentException(root.Place, "this is no OpenAPI document: it has no 'openapi' with a version")
            : version.StartsWith("3.0.", StringComparison.Ordinal) || version.StartsWith("3.1.", StringComparison.Ordinal) || version.StartsWith("3.2.", StringComparison.Ordinal)
                || version is "3.0" or "3.1" or "3.2"
                ? document
                : throw new DocumentException(document.Find("openapi")!.Place, $"OpenAPI {version} is not known: versions 3.0, 3.1 and 3.2 are read");
    }
}
