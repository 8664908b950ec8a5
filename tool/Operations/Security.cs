using Clientwright.Tool.Documents;
using Clientwright.Tool.Importing;

namespace Clientwright.Tool.Operations;

/// <summary>How calls prove who makes them: whether a bearer token does.</summary>
internal sealed class Security
{
    private readonly ImportContext _context;
    private readonly ObjectNode? _schemes;
    private readonly ObjectNode _root;

    public Security(ObjectNode root, ImportContext context)
    {
        _context = context;
        _root = root;
        _schemes = root.Object("components")?.Object("securitySchemes");
    }

    public bool IsAuthorized(ObjectNode operation)
    {
        var owner = operation.Has("security") ? operation : _root;
        return owner.Items("security").OfType<ObjectNode>().Select(NamesIn).ToArray().Any(names => names.Any(IsBearer));
    }

    private static string[] NamesIn(ObjectNode requirement) => [.. requirement.Entries().Select(entry => entry.Name)];

    private bool IsBearer(string name)
    {
        if (_schemes?.Take(name) is not { } node || _context.Documents.Resolve(node) is not ObjectNode scheme)
        {
            return false;
        }

        scheme.Text("description");
        var type = scheme.Text("type");
        var isBearer = type switch
        {
            "http" => string.Equals(scheme.Text("scheme"), "bearer", StringComparison.OrdinalIgnoreCase),
            "oauth2" or "openIdConnect" => true,
            _ => false,
        };
        if (!isBearer)
        {
            _context.Losses.AddWhole(LossKind.Meaning, "securitySchemes", scheme, $"'{name}' is no bearer token, and calls go without it");
        }
        else
        {
            // Where the token comes from is the caller's affair.
            scheme.Text("bearerFormat");
            scheme.Take("flows");
            scheme.Take("openIdConnectUrl");
        }

        return isBearer;
    }
}
