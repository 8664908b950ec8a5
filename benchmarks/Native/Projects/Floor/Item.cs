namespace Catalog;

public sealed record Item
{
    public required string Id { get; init; }

    public required int Count { get; init; }

    public required decimal Price { get; init; }

    public required DateTimeOffset Created { get; init; }

    public required bool IsActive { get; init; }

    public string? Label { get; init; }
}
