using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Reading;

namespace Clientwright.Specs.Readers;

/// <summary>Cuts the path of a route into literal text and parameters, and off the query behind it.</summary>
/// <param name="start">Where the path begins in the scalar.</param>
internal sealed class RouteTemplateReader(YamlScalarNode scalar, int start, DiagnosticBag diagnostics)
{
    // What other notations write behind or before a name: `{id:int}`, `{id?}`, `{id=5}`, `{*rest}`.
    private static readonly char[] BehindNames = [' ', ':', '?', '=', '*'];

    private readonly string _text = scalar.Text;
    private readonly List<RoutePartSpec> _parts = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private int _position;
    private bool _isSound = true;

    /// <summary>The query behind the path, once that is read; null where there is none.</summary>
    public Text? Query { get; private set; }

    /// <summary>The parts, or null if path or query have a mistake; all of them are reported.</summary>
    public EquatableArray<RoutePartSpec>? Read()
    {
        _position = start;
        if (_position == _text.Length || _text[_position] != '/')
        {
            var isAddress = _text.IndexOf("://", _position, StringComparison.Ordinal) >= 0;
            var what = _position == _text.Length ? "the path is missing"
                : isAddress ? "the server stands in the API, under 'server'; write the path only"
                : "this path begins with something else";
            Fail(DiagnosticIds.RouteForm, _position, Math.Min(1, _text.Length - _position), what);
            return null;
        }

        while (_position < _text.Length && _text[_position] != '?' && !diagnostics.IsFull)
        {
            if (_text[_position] == '{')
            {
                ReadParameter();
            }
            else
            {
                ReadLiteral();
            }
        }

        CheckDotSegments();
        ReadQuery();
        return _isSound ? _parts.ToEquatableArray() : null;
    }

    private void ReadParameter()
    {
        var open = _position++;
        if (_position < _text.Length && _text[_position] == '{' && _text.IndexOf("}}", _position, StringComparison.Ordinal) is var end and > 0)
        {
            Fail(DiagnosticIds.RouteBraces, open, 2, "The braces are doubled");
            _position = end + 2;
            return;
        }

        while (_position < _text.Length && _text[_position] is not ('{' or '}' or '/'))
        {
            _position++;
        }

        if (_position == _text.Length || _text[_position] != '}')
        {
            Fail(DiagnosticIds.RouteBraces, open, 1, "'{' is not closed");
            return;
        }

        var name = Part(open + 1, isParameter: true);
        _position++;
        if (name.Text.Value.Length == 0)
        {
            Fail(DiagnosticIds.RouteBraces, open, 2, "The braces are empty");
        }
        else if (name.Text.Value.IndexOfAny(BehindNames) is var behind and >= 0)
        {
            var stray = name.Text.Value[behind] == ' ' ? "A space stands in the braces" : $"'{name.Text.Value[behind]}' stands in the braces";
            Fail(DiagnosticIds.RouteBraces, open + 1 + behind, 1, stray);
        }
        else if (!_names.Add(name.Text.Value))
        {
            // Sent twice it would still be a sound path, so the route stays.
            diagnostics.Report(DiagnosticIds.RepeatedPathParameter, name.Text.Span, name.Text.Value);
        }

        _parts.Add(name);
    }

    private void ReadLiteral()
    {
        var literal = _position;
        while (_position < _text.Length && _text[_position] is not ('{' or '?') && !diagnostics.IsFull)
        {
            var length = PathCharacters.LengthAt(_text, _position);
            if (_text[_position] == ':' && _text[_position - 1] == '/' && _position + 1 < _text.Length && char.IsLetter(_text[_position + 1]))
            {
                Fail(DiagnosticIds.RouteBraces, _position, 1, "':' begins no parameter here");
            }
            else if (_text[_position] == '<' && _text.IndexOf('>', _position) is var end and > 0 && _text.IndexOf('/', _position, end - _position) < 0)
            {
                Fail(DiagnosticIds.RouteBraces, _position, end + 1 - _position, $"'{_text.Substring(_position, end + 1 - _position)}' is no parameter");
                _position = end;
            }
            else if (length == 0)
            {
                ReportCharacter();
            }

            _position += Math.Max(1, length);
        }

        _parts.Add(Part(literal, isParameter: false));
    }

    private void ReportCharacter()
    {
        if (_text[_position] == '}')
        {
            Fail(DiagnosticIds.RouteBraces, _position, 1, "'}' closes nothing");
            return;
        }

        var (shown, length, what) = PathCharacters.Explain(_text, _position);
        Fail(DiagnosticIds.RouteCharacter, _position, length, shown, what);
        // Behind a '#' is no path any more, and the second half of a pair is no character.
        _position = _text[_position] == '#' ? _text.Length - 1 : _position + length - 1;
    }

    private void ReadQuery()
    {
        if (_position < _text.Length && _text[_position] == '?')
        {
            Query = RouteQueryReader.Read(scalar, _position + 1, diagnostics);
            _isSound &= Query is not null;
        }
    }

    /// <summary>Segments that clients and servers resolve, so that another path would be asked for.</summary>
    private void CheckDotSegments()
    {
        var segment = start + 1;
        var end = Math.Min(_position, _text.Length);
        foreach (var text in _text.Substring(segment, Math.Max(0, end - segment)).Split('/'))
        {
            if (text is "." or "..")
            {
                const string What = "it would be resolved on the way, and another path be asked for";
                Fail(DiagnosticIds.RouteCharacter, segment, text.Length, $"'{text}'", What);
            }

            segment += text.Length + 1;
        }
    }

    private RoutePartSpec Part(int from, bool isParameter) =>
        new(new Text(_text.Substring(from, _position - from), scalar.SpanOf(from, _position - from)), isParameter);

    private void Fail(string id, int position, int length, params string[] arguments)
    {
        diagnostics.Report(id, scalar.SpanOf(position, length), arguments);
        _isSound = false;
    }
}
