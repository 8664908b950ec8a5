using System.Globalization;
using Clientwright.Collections;
using Clientwright.Diagnostics;
using YamlDotNet.Core.Events;

namespace Clientwright.Reading;

/// <summary>Builds the nodes of a document from YamlDotNet's events, and reports the parts of YAML that specs do without.</summary>
internal sealed class YamlDocumentReader(YamlText text, DiagnosticBag diagnostics, CancellationToken cancellationToken)
{
    private readonly YamlEvents _events = new(text);
    private int _depth;

    /// <summary>The root of the first document; null where the file is empty.</summary>
    public YamlNode? Read()
    {
        _events.MoveNext();
        _events.MoveNextBehind<StreamStart>();
        if (_events.Current is StreamEnd)
        {
            return ReportEmpty();
        }

        _events.MoveNextBehind<DocumentStart>();
        var root = ReadNode();
        _events.MoveNextBehind<DocumentEnd>();

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
        if (_events.Current is AnchorAlias)
        {
            return ReadAlias();
        }

        ReportProperties();
        return _events.Current switch
        {
            SequenceStart sequence => ReadSequence(sequence.Style == SequenceStyle.Flow),
            MappingStart mapping => ReadMapping(mapping.Style == MappingStyle.Flow),
            Scalar scalar => ReadScalar(scalar),
            _ => throw _events.Unexpected(),
        };
    }

    private YamlScalarNode ReadScalar(Scalar scalar)
    {
        var node = YamlScalars.From(scalar, text, _events.Start, _events.End);
        _events.MoveNext();
        return node;
    }

    private YamlSequenceNode ReadSequence(bool isFlow)
    {
        var start = Enter(isFlow);
        var items = new List<YamlNode>();
        while (_events.Current is not SequenceEnd)
        {
            ReportTab();
            items.Add(ReadNode());
        }

        Leave(isFlow);
        return new YamlSequenceNode(items.ToEquatableArray(), start);
    }

    private YamlMappingNode ReadMapping(bool isFlow)
    {
        var start = Enter(isFlow);
        var entries = new List<YamlEntry>();
        while (_events.Current is not MappingEnd)
        {
            ReportTab();
            var key = ReadNode();
            if (key is YamlScalarNode { IsNothing: true })
            {
                // YamlDotNet loses its way behind an empty key: values are missing, or come twice.
                throw new YamlFaultException(DiagnosticIds.KeyIsNoText, key.Span, key.Describe());
            }

            var value = ReadNode();
            if (key is YamlScalarNode name)
            {
                entries.Add(new YamlEntry(name, value));
            }
            else if (key is not YamlInvalidNode)
            {
                diagnostics.Report(DiagnosticIds.KeyIsNoText, key.Span, key.Describe());
            }
        }

        Leave(isFlow);
        return new YamlMappingNode(entries.ToEquatableArray(), isFlow, !isFlow && entries.Count > 0 ? entries[0].Key.Span : start);
    }

    private SourceSpan Enter(bool isFlow)
    {
        var start = text.CharacterAt(_events.Start);
        if (++_depth > YamlLimits.Depth)
        {
            // The rest is not even skipped: YamlDotNet's time grows with the square of the depth.
            throw new YamlFaultException(DiagnosticIds.NestedTooDeep, start, YamlLimits.Depth.ToString(CultureInfo.InvariantCulture));
        }

        if (isFlow)
        {
            _events.OpenBrackets.Push(_events.Start);
        }

        _events.MoveNext();
        return start;
    }

    private void Leave(bool isFlow)
    {
        _depth--;
        if (isFlow)
        {
            _events.OpenBrackets.Pop();
        }

        _events.MoveNext();
    }

    private YamlInvalidNode ReadAlias()
    {
        var span = _events.Span();
        diagnostics.Report(DiagnosticIds.AnchorOrAlias, span, text.Slice(span));
        _events.MoveNext();
        return new YamlInvalidNode(span);
    }

    /// <summary>Reports the anchor or tag before a node, whose event begins with it.</summary>
    private void ReportProperties()
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
