namespace Clientwright.Emitting;

/// <summary>
/// Which files of support code a generated text needs: those that declare a name which stands in it, and what those need themselves. A word that
/// only looks like such a name brings a file too many, and never one too few.
/// </summary>
internal sealed class SupportIndex
{
    private const string Attribute = nameof(Attribute);
    private const string Reference = "cref=\"";
    private const string InternalMember = "    internal ";

    private readonly SupportNames _names = new();

    // What each file needs, and all that this needs in turn.
    private readonly SupportSet[] _needs;

    public SupportIndex(IReadOnlyList<(string Name, string Text)> files)
    {
        // Lines and words are enough: a parser took ten times as long for a first build.
        string[][] lines = [.. files.Select(static file => file.Text.Split('\n'))];
        for (var file = 0; file < files.Count; file++)
        {
            foreach (var name in NamesOf(files[file].Name, lines[file]))
            {
                _names.Add(name, file);
            }
        }

        SupportSet[] mentioned = [.. lines.Select(MentionedIn)];
        _needs = [.. mentioned.Select((_, file) => WithNeeds(file, mentioned))];
    }

    /// <summary>The files that a generated text needs.</summary>
    public SupportSet NeedsOf(string text)
    {
        var mentioned = new SupportSet();
        _names.FindIn(text, mentioned);
        var needs = new SupportSet();
        for (var file = 0; file < _needs.Length; file++)
        {
            if (mentioned.Contains(file))
            {
                needs.Add(_needs[file]);
            }
        }

        return needs;
    }

    // A type has a file of its name; a file with a dot in its name is another part of a type, which is needed for its members.
    private static IEnumerable<string> NamesOf(string file, string[] lines)
    {
        if (file.Contains('.'))
        {
            return lines.Where(static line => line.StartsWith(InternalMember, StringComparison.Ordinal)).Select(NameOf);
        }

        return file.EndsWith(Attribute, StringComparison.Ordinal) ? [file, file.Substring(0, file.Length - Attribute.Length)] : [file];
    }

    // The last word before parameters, a body or an accessor; type parameters stand behind it.
    private static string NameOf(string line)
    {
        var head = line.Split(["(", " =>", " {", " ="], StringSplitOptions.None)[0];
        var end = head[^1] == '>' ? head.LastIndexOf('<') : head.Length;
        return head.Substring(0, end).Split(' ').Last();
    }

    // Of comments only what documentation refers to, which a compiler may be asked to resolve.
    private SupportSet MentionedIn(string[] lines)
    {
        var mentioned = new SupportSet();
        foreach (var line in lines)
        {
            if (!line.TrimStart().StartsWith("//", StringComparison.Ordinal))
            {
                _names.FindIn(line, mentioned);
                continue;
            }

            foreach (var reference in line.Split([Reference], StringSplitOptions.None).Skip(1))
            {
                _names.FindIn(reference.Substring(0, reference.IndexOf('"')), mentioned);
            }
        }

        return mentioned;
    }

    private static SupportSet WithNeeds(int file, SupportSet[] mentioned)
    {
        var needs = new SupportSet();
        var open = new Stack<int>([file]);
        needs.Add(file);
        while (open.Count > 0)
        {
            var next = mentioned[open.Pop()];
            for (var other = 0; other < mentioned.Length; other++)
            {
                if (next.Contains(other) && needs.Add(other))
                {
                    open.Push(other);
                }
            }
        }

        return needs;
    }
}
