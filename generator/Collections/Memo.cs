using System.Collections.Concurrent;

namespace Clientwright.Collections;

/// <summary>
/// What was last made of each file. For each stage that files go through one by one the compiler makes tables of all of them after every edit
/// of one; a stage that takes all files at once, and remembers here what it made of each, costs a look at each.
/// </summary>
/// <remarks>
/// What is made depends on nothing but the two inputs, which never change: whether it is remembered or made again cannot be told from it. So a
/// generator may have it, whatever project and whichever thread it works for.
/// </remarks>
/// <param name="make">Makes the result. Of the last result of the file it may take over what is equal, which then need not be compared again.</param>
internal sealed class Memo<TInput, TOther, TResult>(Func<TInput, TOther, TResult?, CancellationToken, TResult> make)
    where TInput : class
    where TOther : class
    where TResult : class
{
    private readonly ConcurrentDictionary<string, Made> _made = new(StringComparer.Ordinal);

    /// <param name="input">Compared by reference, as the other is: stages keep an object as long as its value is equal.</param>
    public TResult Of(string path, TInput input, TOther other, CancellationToken cancellationToken)
    {
        if (_made.TryGetValue(path, out var last) && ReferenceEquals(last.Input, input) && ReferenceEquals(last.Other, other))
        {
            return last.Result;
        }

        var result = make(input, other, last?.Result, cancellationToken);
        _made[path] = new Made(input, other, result);
        return result;
    }

    /// <summary>Forgets all, where most of it is of files that are gone.</summary>
    public void Trim(int files)
    {
        if (_made.Count > 2 * (files + 1))
        {
            _made.Clear();
        }
    }

    private sealed class Made(TInput input, TOther other, TResult result)
    {
        public TInput Input => input;

        public TOther Other => other;

        public TResult Result => result;
    }
}
