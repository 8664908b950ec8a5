namespace Package.Tests.Consumers;

/// <summary>The texts that the consumers are made of.</summary>
internal static class Text
{
    /// <summary>The two specs of the project's first page: an API and one of its endpoints.</summary>
    public static string ApiSpec => Read("Specs/api.yaml");

    public static string CancelSpec => Read("Specs/cancel-operation.yaml");

    public static string Read(string name)
    {
        using var stream = typeof(Text).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException(name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
