namespace SampleConsumer.Tokens;

/// <summary>A token, and when to ask for the next one. A class and no record, since the text of a record would tell the token.</summary>
internal sealed class CachedToken(string text, DateTimeOffset renewAt)
{
    // A token may travel for a while, and the portal's clock may be ahead of ours.
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    public string Text => text;

    /// <summary>Shortly before it expires. One that lives for minutes only is used for half of its life at least.</summary>
    public DateTimeOffset RenewAt => renewAt;

    public static CachedToken Issued(string text, DateTimeOffset askedAt, TimeSpan lifetime) =>
        new(text, askedAt + lifetime - (lifetime / 2 < Margin ? lifetime / 2 : Margin));
}
