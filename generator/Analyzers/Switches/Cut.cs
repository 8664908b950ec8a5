namespace Clientwright.Analyzers.Switches;

/// <summary>
/// A border between values of one ordered kind: just below a value, just above it, or beyond all. Sets of values are stretches between
/// two of them, so that nothing has to be said of whether an end belongs to a stretch.
/// </summary>
internal readonly struct Cut : IComparable<Cut>
{
    private readonly IComparable? _value;
    private readonly int _side;

    private Cut(IComparable? value, int side) => (_value, _side) = (value, side);

    public static Cut BelowAll { get; } = new(null, -1);

    public static Cut AboveAll { get; } = new(null, 1);

    /// <summary>The value that the border is at; null beyond all.</summary>
    public IComparable? Value => _value;

    /// <summary>Whether the border is above its value.</summary>
    public bool IsAbove => _side > 0;

    public static Cut Below(IComparable value) => new(value, -1);

    /// <summary>The border above a value. Between two whole numbers there is but one.</summary>
    public static Cut Above(IComparable value, bool isWhole) => isWhole ? new(((decimal)value) + 1, -1) : new(value, 1);

    public int CompareTo(Cut other)
    {
        if (_value is null || other._value is null)
        {
            return (_value is null ? _side : 0) - (other._value is null ? other._side : 0);
        }

        var order = _value.CompareTo(other._value);
        return order != 0 ? order : _side - other._side;
    }
}
