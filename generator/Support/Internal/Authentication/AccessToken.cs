namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;

/// <summary>A token, and how long it is good for.</summary>
[Embedded]
internal sealed class AccessToken
{
    // Asked for anew somewhat before it ends, so that none ends on its way.
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(60);

    private readonly DateTimeOffset? _end;

    /// <param name="lifetime">Null where the server does not say, and only a refusal tells.</param>
    internal AccessToken(string text, TimeSpan? lifetime, DateTimeOffset now)
    {
        Text = text;

        // Of one that lives shorter than twice the margin, half its life.
        _end = lifetime is { } known ? now + (known > Margin + Margin ? known - Margin : known / 2) : null;
    }

    internal string Text { get; }

    internal bool IsGood(DateTimeOffset now) => _end is not { } end || now < end;
}
