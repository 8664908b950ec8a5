namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Collections.Generic;
using global::System.Text.Json;

/// <summary>Free JSON is equal to other free JSON when it says the same: members in any order, numbers by value, strings as decoded.</summary>
[Embedded]
internal readonly struct AnyContent : IContent<JsonElement>
{
    public bool AreEqual(JsonElement left, JsonElement right)
    {
        if (left.ValueKind != right.ValueKind)
        {
            return false;
        }

        return left.ValueKind switch
        {
            JsonValueKind.String => left.ValueEquals(right.GetString()),
            JsonValueKind.Number => AreEqualNumbers(left.GetRawText(), right.GetRawText()),
            JsonValueKind.Array => AreEqualArrays(left, right),
            JsonValueKind.Object => default(MapContent<JsonElement, AnyContent>).AreEqual(MembersOf(left), MembersOf(right)),
            _ => true,
        };
    }

    public int GetHashCode(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => StringComparer.Ordinal.GetHashCode(value.GetString()!),
        JsonValueKind.Number => JsonNumber.Parse(value.GetRawText()).GetHashCode(),
        JsonValueKind.Array => HashOf(value),
        JsonValueKind.Object => default(MapContent<JsonElement, AnyContent>).GetHashCode(MembersOf(value)),
        _ => (int)value.ValueKind,
    };

    private static bool AreEqualNumbers(string left, string right) => left == right || JsonNumber.Parse(left) == JsonNumber.Parse(right);

    private static bool AreEqualArrays(JsonElement left, JsonElement right)
    {
        if (left.GetArrayLength() != right.GetArrayLength())
        {
            return false;
        }

        var others = right.EnumerateArray();
        foreach (var item in left.EnumerateArray())
        {
            others.MoveNext();
            if (!default(AnyContent).AreEqual(item, others.Current))
            {
                return false;
            }
        }

        return true;
    }

    private static int HashOf(JsonElement array)
    {
        var hash = default(HashCode);
        foreach (var item in array.EnumerateArray())
        {
            hash.Add(default(AnyContent).GetHashCode(item));
        }

        return hash.ToHashCode();
    }

    // Of two members with one name the last counts, here as for whoever asks the element for it.
    private static Dictionary<string, JsonElement> MembersOf(JsonElement value)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            members[member.Name] = member.Value;
        }

        return members;
    }
}
