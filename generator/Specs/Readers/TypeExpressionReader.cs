using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Reading;
using Clientwright.Specs.Grammar;

namespace Clientwright.Specs.Readers;

/// <summary>Reads a type expression: a name, <c>list&lt;T></c>, <c>map&lt;T></c>, <c>tuple&lt;T, U></c>, and <c>| null</c> behind any of them.</summary>
internal sealed class TypeExpressionReader
{
    // Deeper types are no types that a person reads; and the recursion has an end.
    private const int MostLevels = 16;

    private const string NotClosed = "'<' is not closed";
    private const string TupleForm = "a tuple names two to seven types, as in 'tuple<string, int32>'";

    private readonly YamlScalarNode _scalar;
    private readonly DiagnosticBag _diagnostics;
    private readonly string _text;
    private int _position;

    private TypeExpressionReader(YamlScalarNode scalar, DiagnosticBag diagnostics)
    {
        _scalar = scalar;
        _diagnostics = diagnostics;
        _text = scalar.Text;
    }

    /// <summary>The type, or null if the text is none, which has been reported then.</summary>
    public static TypeExpression? Read(YamlScalarNode scalar, DiagnosticBag diagnostics)
    {
        var reader = new TypeExpressionReader(scalar, diagnostics);
        return reader.ReadNullable(MostLevels) is { } type && reader.IsAtEnd() ? type : null;
    }

    private TypeExpression? ReadNullable(int levels)
    {
        SkipBlanks();
        var start = _position;
        if (ReadOne(levels) is not { } type)
        {
            return null;
        }

        if (!Take('|'))
        {
            return type;
        }

        SkipBlanks();
        var nameStart = _position;
        return ReadName() == BuiltInTypes.Null
            ? new TypeExpression.Nullable(type, SpanFrom(start))
            : Fail(nameStart, "only 'null' can stand behind '|'; for one of several types write 'oneOf'");
    }

    private TypeExpression? ReadOne(int levels)
    {
        var start = _position;
        switch (ReadName())
        {
            case "":
                return Fail(start, start == _text.Length ? "a type is missing at its end" : "the name of a type is missing here");
            case BuiltInTypes.Null:
                return Fail(start, "write the type first, as in 'string | null'");
            case BuiltInTypes.List:
                return ReadArgument(levels, "a list names the type of its items, as in 'list<string>'") is { } item
                    ? new TypeExpression.List(item, SpanFrom(start))
                    : null;
            case BuiltInTypes.Map:
                return ReadArgument(levels, "a map names the type of its values, as in 'map<string>'") is { } value
                    ? new TypeExpression.Map(value, SpanFrom(start))
                    : null;
            case BuiltInTypes.Tuple:
                return ReadArguments(levels) is { } items ? new TypeExpression.Tuple(items, SpanFrom(start)) : null;
            case var name:
                return new TypeExpression.Named(name, SpanFrom(start));
        }
    }

    /// <summary>The type in angle brackets behind <c>list</c> or <c>map</c>.</summary>
    private TypeExpression? ReadArgument(int levels, string form)
    {
        if (!Open(levels, form) || ReadNullable(levels - 1) is not { } type)
        {
            return null;
        }

        SkipBlanks();
        return Take('>') ? type : Fail(_position, _position < _text.Length && _text[_position] == ',' ? form : NotClosed);
    }

    /// <summary>The types in angle brackets behind <c>tuple</c>.</summary>
    private EquatableArray<TypeExpression>? ReadArguments(int levels)
    {
        var start = _position;
        if (!Open(levels, TupleForm))
        {
            return null;
        }

        var items = new List<TypeExpression>();
        do
        {
            if (ReadNullable(levels - 1) is not { } type)
            {
                return null;
            }

            items.Add(type);
        }
        while (Take(','));
        SkipBlanks();
        return !Take('>') ? Refuse(_position, NotClosed)
            : items.Count is 1 or > BuiltInTypes.MostInTuple ? Refuse(start, TupleForm)
            : items.ToEquatableArray();
    }

    private bool Open(int levels, string form)
    {
        var open = _position;
        var isOpen = Take('<');
        if (!isOpen || levels == 1)
        {
            Fail(open, isOpen ? $"it is nested more than {MostLevels} levels deep; declare the inner types under 'types'" : form);
            return false;
        }

        return true;
    }

    private string ReadName()
    {
        var start = _position;
        while (_position < _text.Length && TypeWords.IsPartOfName(_text[_position]))
        {
            _position++;
        }

        return _text.Substring(start, _position - start);
    }

    /// <summary>Steps over a character, and the blanks before it, if it comes next.</summary>
    private bool Take(char character)
    {
        var start = _position;
        SkipBlanks();
        if (_position < _text.Length && _text[_position] == character)
        {
            _position++;
            return true;
        }

        _position = start;
        return false;
    }

    private void SkipBlanks()
    {
        while (_position < _text.Length && _text[_position] == ' ')
        {
            _position++;
        }
    }

    private bool IsAtEnd()
    {
        SkipBlanks();
        return _position == _text.Length || Fail(_position, TypeWords.WhyNoType(_text, _position)) is not null;
    }

    private SourceSpan SpanFrom(int start) => _scalar.SpanOf(start, _position - start);

    private EquatableArray<TypeExpression>? Refuse(int position, string what)
    {
        Fail(position, what);
        return null;
    }

    private TypeExpression? Fail(int position, string what)
    {
        var length = Math.Min(1, _text.Length - position);
        _diagnostics.Report(DiagnosticIds.TypeSyntax, _scalar.SpanOf(position, length), _text, what);
        return null;
    }
}
