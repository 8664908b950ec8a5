namespace Clientwright.Tests.Emitting;

/// <summary>Members by which a test's own C# reads and writes JSON through generated code.</summary>
internal static class JsonMembers
{
    public const string Text =
        """
        private static T Read<T, TJson>(string json)
            where TJson : struct, IJson<T>
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
            reader.Read();
            var value = default(TJson).Read(ref reader);
            Assert.False(reader.Read());
            return value;
        }

        // As the request body does it: nothing is escaped that need not be.
        private static string Write<T, TJson>(T value)
            where TJson : struct, IJson<T>
        {
            using var stream = new MemoryStream();
            var options = new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
            using (var writer = new Utf8JsonWriter(stream, options))
            {
                default(TJson).Write(writer, value);
            }

            return Encoding.UTF8.GetString(stream.ToArray());
        }
        """;
}
