using System.Collections;

namespace Hostile.Tests.Callers;

/// <summary>A map whose entries are made while they are asked for, such as from a file that is open as long.</summary>
internal sealed class LazyMap(params (string Key, string? Value)[] entries) : IReadOnlyDictionary<string, string>
{
    /// <summary>How many enumerators are at work.</summary>
    public int Open { get; private set; }

    public int Count => entries.Length;

    public IEnumerable<string> Keys => entries.Select(entry => entry.Key);

    public IEnumerable<string> Values => entries.Select(entry => entry.Value!);

    public string this[string key] => entries.First(entry => entry.Key == key).Value!;

    public bool ContainsKey(string key) => Keys.Contains(key);

    public bool TryGetValue(string key, out string value)
    {
        value = entries.FirstOrDefault(entry => entry.Key == key).Value!;
        return ContainsKey(key);
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator()
    {
        Open++;
        try
        {
            foreach (var (key, value) in entries)
            {
                yield return new(key, value!);
            }
        }
        finally
        {
            Open--;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
