namespace Benchmarks;

internal static class RowTitles
{
    /// <summary>The row as tables and charts name it.</summary>
    public static string Title(this Row row) => row switch
    {
        Row.Cancel200 => "cancel → 200, empty",
        Row.Cancel202 => "cancel → 202, with an address",
        Row.Cancel400 => "cancel → 400, with an error",
        Row.List10 => "list of 10",
        Row.List1000 => "list of 1,000",
        Row.PutOffer => "PUT of the offer document",
        Row.GetOffer => "GET of it, with unknown members",
        _ => throw new ArgumentOutOfRangeException(nameof(row), row, "There is no such row."),
    };
}
