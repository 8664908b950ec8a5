namespace Clientwright.Emitting;

/// <summary>What a result has that may still hold its connection: a body that is read while it comes.</summary>
internal static class OpenResult
{
    public const string Interfaces = "global::System.IDisposable, global::System.IAsyncDisposable";

    public static void Write(CodeWriter writer) => writer.Lines(
        """
        /// <summary>Ends the answer: a body that was not read to its end cannot be any more. Other answers have ended already.</summary>
        public void Dispose() => global::Clientwright.Support.OpenBody.Dispose(BoxedBody);

        /// <inheritdoc cref="Dispose"/>
        public global::System.Threading.Tasks.ValueTask DisposeAsync() => global::Clientwright.Support.OpenBody.DisposeAsync(BoxedBody);
        """);
}
