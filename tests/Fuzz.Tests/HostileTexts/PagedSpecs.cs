namespace Clientwright.Fuzz.Tests.HostileTexts;

/// <summary>Endpoints of the template that answer in pages, each in another way.</summary>
internal static class PagedSpecs
{
    public const string Linked =
        """
        endpoint: Linked
        route: GET /linked
        responses:
          200: { is: Found, means: They are there., body: { fields: { all: list<string>, next: string } } }
        paging: { items: all, next: next }
        """;

    public const string Tokens =
        """
        endpoint: Tokens
        route: GET /tokens
        query: { token: string }
        responses:
          200: { is: Found, means: They are there., body: { fields: { all: list<string> } } }
        paging: { items: all, token: { from: header X-Next, to: query token } }
        """;

    public const string Offsets =
        """
        endpoint: Offsets
        repeatable: true
        route: GET /offsets
        query: { skip: int32, top: int32 }
        responses:
          200: { is: Found, means: They are there., body: { fields: { all: list<string> } } }
        paging: { items: all, offset: query skip, limit: query top }
        """;
}
