using System.Text.Json;

namespace Catalog;

internal static class ItemReader
{
    /// <exception cref="JsonException">The item is malformed, or lacks what it must have.</exception>
    public static Item Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        string? id = null, label = null;
        int? count = null;
        decimal? price = null;
        DateTimeOffset? created = null;
        bool? isActive = null;
        Demand(reader.Read() && reader.TokenType == JsonTokenType.StartObject);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("id"u8))
            {
                reader.Read();
                id = reader.GetString();
            }
            else if (reader.ValueTextEquals("count"u8))
            {
                reader.Read();
                count = reader.GetInt32();
            }
            else if (reader.ValueTextEquals("price"u8))
            {
                reader.Read();
                price = reader.GetDecimal();
            }
            else if (reader.ValueTextEquals("created"u8))
            {
                reader.Read();
                created = reader.GetDateTimeOffset();
            }
            else if (reader.ValueTextEquals("isActive"u8))
            {
                reader.Read();
                isActive = reader.GetBoolean();
            }
            else if (reader.ValueTextEquals("label"u8))
            {
                reader.Read();
                label = reader.GetString();
            }
            else
            {
                reader.Read();
                reader.Skip();
            }
        }

        return new Item
        {
            Id = id ?? throw Missing("id"),
            Count = count ?? throw Missing("count"),
            Price = price ?? throw Missing("price"),
            Created = created ?? throw Missing("created"),
            IsActive = isActive ?? throw Missing("isActive"),
            Label = label,
        };
    }

    private static void Demand(bool holds)
    {
        if (!holds)
        {
            throw new JsonException("The item is no object.");
        }
    }

    private static JsonException Missing(string name) => new($"The item has no {name}.");
}
