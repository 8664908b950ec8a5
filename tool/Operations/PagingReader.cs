using System.Buffers;
using Clientwright.Tool.Documents;
using Clientwright.Tool.Importing;

namespace Clientwright.Tool.Operations;

/// <summary>The extensions by which documents say that an operation answers in pages: that of AutoRest and Azure, and Speakeasy's.</summary>
internal sealed class PagingReader(LossList losses)
{
    // What JSONPath says more by than the names of members.
    private static readonly SearchValues<char> NoNames = SearchValues.Create("[]*?@()");

    private const string Pageable = "x-ms-pageable";
    private const string Pagination = "x-speakeasy-pagination";

    /// <returns>Null where there is none, or one that says what specs cannot; that is listed.</returns>
    public PagingSource? Read(ObjectNode operation)
    {
        foreach (var member in operation.Members.Where(member => member.Name is Pageable or Pagination))
        {
            operation.Take(member.Name);
            var paging = member.Value is not ObjectNode extension ? null
                : member.Name == Pageable ? OfAzure(member, operation, extension)
                : OfSpeakeasy(member, operation, extension);
            if (paging is not null)
            {
                return paging;
            }

            losses.AddWhole(LossKind.Meaning, member.Name, operation, member, $"'{member.Name}' says nothing that specs have a form for");
        }

        return null;
    }

    /// <summary>Without a link all is one page.</summary>
    private PagingSource? OfAzure(ObjectMember member, ObjectNode operation, ObjectNode extension)
    {
        if (extension.Take("operationName") is ScalarNode { Text: { Length: > 0 } } next)
        {
            losses.Add(LossKind.Changed, "operationName", next, "the next page is asked by GET at the address that the page has");
        }

        if (!extension.Has("nextLinkName") || extension.Take("nextLinkName") is ObjectNode or ListNode)
        {
            return null;
        }

        return new PagingSource(member, operation, extension.Text("itemName") ?? "value") { Next = extension.Text("nextLinkName") };
    }

    private static PagingSource? OfSpeakeasy(ObjectMember member, ObjectNode operation, ObjectNode extension)
    {
        var outputs = extension.Take<ObjectNode>("outputs");
        if (PathOf(outputs?.Text("results")) is not { } items)
        {
            return null;
        }

        var inputs = (extension.Take<ListNode>("inputs")?.Items ?? []).OfType<ObjectNode>()
            .Where(input => input.Text("in") == "parameters")
            .ToLookup(input => input.Text("type") ?? "", input => input.Text("name"), StringComparer.Ordinal);
        outputs!.Take("numPages");
        var paging = new PagingSource(member, operation, items);
        return extension.Text("type") switch
        {
            "url" when PathOf(outputs.Text("nextUrl")) is { } next => paging with { Next = next },
            "cursor" when inputs["cursor"].FirstOrDefault() is { } to && PathOf(outputs.Text("nextCursor")) is { } token =>
                paging with { Token = token, TokenTo = to },
            "offsetLimit" when inputs["offset"].FirstOrDefault() is { } offset => paging with { Offset = offset, Limit = inputs["limit"].FirstOrDefault() },
            _ => null,
        };
    }

    /// <summary><c>$.meta.next</c> → <c>meta.next</c>; null for what is no path of names.</summary>
    private static string? PathOf(string? jsonPath) => jsonPath switch
    {
        "$" => ".",
        { Length: > 2 } when jsonPath.StartsWith("$.", StringComparison.Ordinal) && !jsonPath.AsSpan().ContainsAny(NoNames) && !jsonPath.Contains("..", StringComparison.Ordinal) => jsonPath[2..],
        _ => null,
    };
}
