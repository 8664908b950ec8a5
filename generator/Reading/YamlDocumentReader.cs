using System.Globalization;
using Clientwright.Collections;
using Clientwright.Diagnostics;
using YamlDotNet.Core.Events;

namespace Clientwright.Reading;

/// <summary>Builds the nodes of a document from YamlDotNet's events, and reports the parts of YAML that specs do without.</summary>
internal sealed class YamlDocumentReader(YamlText text, DiagnosticBag diagnostics, CancellationToken cancellationToken)
{
    private readonly YamlEvents _events = new(text);
    private readonly YamlNesting _nesting = new();
    private int _nodes;
    private YamlFaultException? _fault;

    /// <summary>
    /// The root of the first document; null where the file is empty, or nothing of it can be read. Behind a mistake in the YAML nothing
    /// is known, so what stands before it is all that is there, in mappings that are not whole.
    /// </summary>
    public YamlNode? Read()
    {
        YamlNode? root = null;
        try
        {
            root = ReadDocument();
        }
        catch (YamlFaultException fault)
        {
            _fault = fault;
        }

        if (_fault is not null && !diagnostics.HasIn(_fault.Span.StartLine))
        {
            // What YamlDotNet stumbles over behind an alias, say, is the alias again.
            diagnostics.Report(_fault.DiagnosticId, _fault.Span, _fault.Arguments);
        }

        return root;
    }

    private YamlNode? ReadDocument()
    {
        _events.MoveNext();
        _events.MoveNextBehind<StreamStart>();
        if (_events.Current is StreamEnd)
        {
            return ReportEmpty();
        }

        _events.MoveNextBehind<DocumentStart>();
        var root = ReadNode();
        if (root is YamlScalarNode { IsPlain: true } && text.LineAt(root.Span.Start) is var line && MissingColon.IsIn(line.Content))
        {
            var key = MissingColon.In(line.Content);
            diagnostics.Report(DiagnosticIds.NoColon, text.Span(line.ContentStart + key.Start, line.ContentStart + key.End), line.Content, key.Meant, "");
            return null;
        }

        if (_fault is not null)
        {
            return root;
        }

        try
        {
            _events.MoveNextBehind<DocumentEnd>();
        }
        catch (YamlFaultException fault)
        {
            _fault = fault;
            return root is YamlMappingNode mapping ? mapping with { IsWhole = false } : null;
        }

        if (_events.Current is DocumentStart)
        {
            diagnostics.Report(DiagnosticIds.SeveralDocuments, _events.Span());
        }

        return root is YamlScalarNode { IsNothing: true } ? ReportEmpty() : root;
    }

    private YamlNode? ReportEmpty()
    {
        diagnostics.Report(DiagnosticIds.EmptyFile, text.Span(text.ContentStart, text.ContentStart));
        return null;
    }

    /// <summary>Reads the node that the current event begins, and moves behind it.</summary>
    private YamlNode ReadNode()
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (++_nodes > YamlLimits.Nodes)
        {
            throw new YamlFaultException(DiagnosticIds.TooManyNodes, text.CharacterAt(_events.Start), YamlLimits.Nodes.ToString(CultureInfo.InvariantCulture));
        }

        if (_events.Current is AnchorAlias)
        {
            return ReadAlias();
        }

        var hasProperties = ReportProperties();
        return _events.Current switch
        {
            SequenceStart sequence => ReadSequence(sequence.Style == SequenceStyle.Flow),
            MappingStart mapping => ReadMapping(mapping.Style == MappingStyle.Flow),
            Scalar scalar when ReadScalar(scalar) is var node => hasProperties && node.IsNothing ? new YamlInvalidNode(node.Span) : node,
            _ => throw _events.Unexpected(),
        };
    }

    private YamlScalarNode ReadScalar(Scalar scalar)
    {
        var node = YamlScalars.From(scalar, text, _events.Start, _events.End);
        try
        {
            _events.MoveNext();
        }
        catch (YamlFaultException fault) when (fault.Span.StartLine > node.Span.EndLine && node.Style != YamlScalarStyle.Block)
        {
            // The mistake is further down, and so not in this text.
            _fault = fault;
        }

        return node;
    }

    private YamlNode ReadSequence(bool isFlow)
    {
        var start = _nesting.Enter(isFlow, _events, text);
        var items = new List<YamlNode>();
        try
        {
            while (_fault is null && _events.Current is not SequenceEnd)
            {
                ReportTab();
                items.Add(IsBarePair() ? ReadBarePair() : ReadNode());
            }

            if (_fault is null)
            {
                _nesting.Leave(isFlow, _events);
            }
        }
        catch (YamlFaultException fault)
        {
            _fault = fault;
        }

        return _fault is not null ? new YamlInvalidNode(start) : new YamlSequenceNode(items.ToEquatableArray(), start);
    }

    /// <summary>Whether the next item is <c>a: b</c> in a list in brackets, of which YAML makes a mapping that nobody wrote.</summary>
    private bool IsBarePair() => _events.Current is MappingStart { Style: MappingStyle.Flow } && text[_events.Start] is not ('{' or '&' or '!');

    private YamlInvalidNode ReadBarePair()
    {
        var pair = ReadMapping(isFlow: true);
        var key = pair.Entries.Count > 0 ? pair.Entries[0].Key.Span : pair.Span;
        if (pair.IsWhole)
        {
            diagnostics.Report(DiagnosticIds.ColonInText, text.CharacterAt(key.End), "");
        }

        return new YamlInvalidNode(key);
    }

    private YamlMappingNode ReadMapping(bool isFlow)
    {
        var start = _nesting.Enter(isFlow, _events, text);
        var entries = new List<YamlEntry>();
        try
        {
            while (_fault is null && _events.Current is not MappingEnd)
            {
                ReadEntry(entries);
            }

            if (_fault is null)
            {
                _nesting.Leave(isFlow, _events);
            }
        }
        catch (YamlFaultException fault)
        {
            _fault = fault;
        }

        var span = !isFlow && entries.Count > 0 ? entries[0].Key.Span : start;
        return new YamlMappingNode(entries.ToEquatableArray(), isFlow, span) { IsWhole = _fault is null };
    }

    private void ReadEntry(List<YamlEntry> entries)
    {
        ReportTab();
        var key = ReadNode();
        if (key is YamlScalarNode { IsNothing: true })
        {
            // YamlDotNet loses its way behind an empty key: values are missing, or come twice.
            throw new YamlFaultException(DiagnosticIds.KeyIsNoText, key.Span, key.Describe());
        }

        if (key is YamlScalarNode { IsPlain: true } word && char.IsWhiteSpace(word.Text[0]))
        {
            if (entries.Count > 0 && entries[entries.Count - 1] is { Value: YamlScalarNode { IsNothing: true } nothing } above)
            {
                // What looks indented is the value of the key above.
                entries[entries.Count - 1] = above with { Value = new YamlInvalidNode(nothing.Span) };
            }

            var what = $"{MessageText.CodePoint(word.Text[0])} looks like a space, and is none to YAML; replace it";
            throw new YamlFaultException(DiagnosticIds.Indentation, text.CharacterAt(key.Span.Start), what);
        }

        if (_fault is not null)
        {
            return;
        }

        var value = ReadNode();
        if (key is YamlScalarNode name)
        {
            // What ends in the line of a mistake is probably a part of it.
            var isHit = _fault is not null && _fault.Span.StartLine == value.Span.StartLine;
            entries.Add(new YamlEntry(name, isHit ? new YamlInvalidNode(value.Span) : value));
        }
        else if (key is not YamlInvalidNode)
        {
            diagnostics.Report(DiagnosticIds.KeyIsNoText, key.Span, key.Describe());
        }
    }

    private YamlInvalidNode ReadAlias()
    {
        var span = _events.Span();
        if (text.Slice(span).EndsWith(":", StringComparison.Ordinal))
        {
            // `*: string` is a key to whoever wrote it; YAML takes the colon for a part of the name, and what follows for a key.
            throw new YamlFaultException(DiagnosticIds.ReservedStart, text.CharacterAt(span.Start), "*");
        }

        diagnostics.Report(DiagnosticIds.AnchorOrAlias, span, text.Slice(span));
        _events.MoveNext();
        return new YamlInvalidNode(span);
    }

    /// <summary>Reports the anchor or tag before a node, whose event begins with it, and tells whether there is one.</summary>
    private bool ReportProperties()
    {
        var id = text[_events.Start] switch
        {
            '&' => DiagnosticIds.AnchorOrAlias,
            '!' => DiagnosticIds.Tag,
            _ => null,
        };
        if (id is not null)
        {
            var word = text.WordAt(_events.Start);
            diagnostics.Report(id, word, text.Slice(word));
        }

        return id is not null;
    }

    /// <summary>YamlDotNet lets some lines pass that are indented by a tab, and counts it as one column.</summary>
    private void ReportTab()
    {
        if (_events.OpenBrackets.Count == 0 && text.TabBefore(_events.Start) is { } tab && !diagnostics.HasIn(text.LineOf(tab)))
        {
            diagnostics.Report(DiagnosticIds.TabIndentation, text.CharacterAt(tab));
        }
    }
}
