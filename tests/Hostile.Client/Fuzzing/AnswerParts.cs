using System.Collections;

namespace Hostile.Client.Fuzzing;

/// <summary>What a result says, so that two can be compared: which case it is, and all that it holds but its headers, lists item by item.</summary>
internal static class AnswerParts
{
    public static IEnumerable<object?> Of(object result) => result.GetType().GetProperties()
        .Where(property => property.Name != "Headers")
        .SelectMany(property => Items(property.GetValue(result)).Prepend(property.Name))
        .Prepend(result.GetType());

    private static IEnumerable<object?> Items(object? value) => value switch
    {
        Uri address => [address.OriginalString],
        IEnumerable list and not string => list.Cast<object?>().SelectMany(Items).Append("end"),
        _ => [value],
    };
}
