namespace Clientwright.Emitting;

/// <summary>A method of the client, which its interface declares.</summary>
internal sealed record ClientMethod
{
    public const string BadArgument =
        "/// <exception cref=\"global::System.ArgumentException\">A value is null or cannot be sent as it is, such as <c>..</c> in the path, or a line break in a header. The exception names it.</exception>";

    public const string NoAnswer =
        "/// <exception cref=\"global::System.Net.Http.HttpRequestException\">The server did not answer, or its answer broke off.</exception>";

    public const string Cancelled =
        "/// <exception cref=\"global::System.OperationCanceledException\">The call was cancelled, or took longer than the timeout.</exception>";

    /// <summary>A task of a type.</summary>
    public static string TaskOf(string type) => $"global::System.Threading.Tasks.Task<{type}>";

    public string? Summary { get; init; }

    public string? Remarks { get; init; }

    /// <summary>Documentation of what is thrown, a line each.</summary>
    public IReadOnlyList<string> Exceptions { get; init; } = [];

    public bool IsDeprecated { get; init; }

    /// <summary>The type that the method gives.</summary>
    public required string Returns { get; init; }

    public required string Name { get; init; }

    /// <summary>The parameters before the cancellation token.</summary>
    public IReadOnlyList<string> Parameters { get; init; } = [];

    /// <summary>The expression that the method is.</summary>
    public required string Call { get; init; }

    public void WriteDeclaration(CodeWriter writer)
    {
        Documentation.Write(writer, "summary", Summary);
        Documentation.Write(writer, "remarks", Remarks);
        foreach (var exception in Exceptions)
        {
            writer.Lines(exception);
        }

        WriteDeprecation(writer);
        writer.Lines($"{Signature};");
    }

    public void WriteImplementation(CodeWriter writer)
    {
        writer.Lines("/// <inheritdoc/>");
        WriteDeprecation(writer);
        writer.Lines($"public {Signature} =>\n    {Call};");
    }

    private string Signature => field ??=
        $"{Returns} {Name}("
        + string.Concat(Parameters.Select(parameter => parameter + ", "))
        + "global::System.Threading.CancellationToken cancellationToken = default)";

    private void WriteDeprecation(CodeWriter writer)
    {
        if (IsDeprecated)
        {
            writer.Lines(Attributes.Deprecated);
        }
    }
}
