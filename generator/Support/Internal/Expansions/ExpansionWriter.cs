namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Text;

/// <summary>Puts the pieces of one value together.</summary>
/// <param name="name">The parameter's name, as it is written.</param>
[Embedded]
internal sealed class ExpansionWriter(Expansion expansion, string name)
{
    private readonly StringBuilder _text = new();
    private readonly PieceText _pieces = new(expansion);
    private string _name = name;
    private bool _isBegun;

    public override string ToString() => _text.ToString();

    /// <summary>A value that is one text.</summary>
    internal void Text(string text) => Piece(expansion.IsNamed ? _name : null, _pieces.OfText(text));

    /// <summary>An item of a list.</summary>
    internal void Item(string text)
    {
        if (expansion.IsExploded)
        {
            Piece(expansion.IsNamed ? _name : null, _pieces.OfItem(text));
        }
        else
        {
            Delimited(_pieces.OfItem(text));
        }
    }

    /// <summary>A member of a map or an object.</summary>
    internal void Member(string name, string text)
    {
        if (expansion.IsExploded)
        {
            Piece(NameOf(name), _pieces.OfItem(text));
        }
        else
        {
            Delimited(_pieces.OfItem(name));
            Delimited(_pieces.OfItem(text));
        }
    }

    /// <summary>Begins a member that is an object itself.</summary>
    /// <returns>What <see cref="Leave"/> takes.</returns>
    /// <exception cref="ArgumentException">Nothing can stand inside a member.</exception>
    internal string Enter(string name)
    {
        if (!expansion.IsDeep)
        {
            throw new ArgumentException($"The member '{name}' is an object or a list of lists: this parameter cannot hold it.");
        }

        var outer = _name;
        _name = NameOf(name);
        return outer;
    }

    internal void Leave(string outer) => _name = outer;

    private string NameOf(string member) => expansion.IsDeep ? $"{_name}%5B{_pieces.OfName(member)}%5D" : _pieces.OfName(member);

    private void Piece(string? name, string text)
    {
        _text.Append(_isBegun ? expansion.Separator : expansion.First);
        _isBegun = true;
        if (name is not null)
        {
            _text.Append(name).Append(text.Length == 0 ? expansion.IfEmpty : "=");
        }

        _text.Append(text);
    }

    private void Delimited(string text)
    {
        if (_isBegun)
        {
            _text.Append(expansion.Delimiter).Append(text);
            return;
        }

        _isBegun = true;
        _text.Append(expansion.First);
        if (expansion.IsNamed)
        {
            _text.Append(_name).Append('=');
        }

        _text.Append(text);
    }
}
