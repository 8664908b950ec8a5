namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System.Collections.Generic;
using global::System.IO;
using global::System.Threading;

/// <summary>A JSON value on each line; empty lines are none.</summary>
[Embedded]
internal sealed class OpenJsonLines<T, TJson> : OpenItems<T>
    where TJson : struct, IJson<T>
{
    internal OpenJsonLines(Stream stream, ConnectionSettings settings)
        : base(stream, settings)
    {
    }

    private protected override async IAsyncEnumerator<T> ReadAsync(CancellationToken cancellationToken)
    {
        using var lines = new AnswerLines(Stream, Settings.BodyLimit, endsAtReturn: false);
        while (await lines.MoveNextAsync(cancellationToken).ConfigureAwait(false))
        {
            if (TryRead(lines, out var item))
            {
                yield return item;
            }
        }
    }

    // Apart, since a span cannot stand in an iterator.
    private bool TryRead(AnswerLines lines, out T item)
    {
        var line = lines.Take();
        var isItem = !JsonText.IsBlank(line);
        item = isItem ? JsonItem.Read<T, TJson>(line, Settings.JsonDepth) : default!;
        return isItem;
    }
}
