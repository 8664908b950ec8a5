namespace Clientwright.Emitting;

/// <summary>The attributes that generated code is marked with, each on a line of its own.</summary>
internal static class Attributes
{
    /// <summary>Of every generated type.</summary>
    public static readonly string GeneratedCode =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"Clientwright\", {Literal.String(typeof(Attributes).Assembly.GetName().Version.ToString(3))})]";

    /// <summary>Of an abstract class or record whose nested types are all its cases. The analyzers know it by this name.</summary>
    public const string Closed = "[global::Clientwright.Support.Closed]";

    /// <summary>The same, of what a call is answered with: somebody ought to look at it.</summary>
    public const string ClosedAnswer = "[global::Clientwright.Support.Closed(IsAnswer = true)]";

    /// <summary>Of what a spec calls deprecated. It has a message, so that one warning, CS0618, is all that generated code has to silence.</summary>
    public const string Deprecated = "[global::System.Obsolete(\"The API calls this deprecated.\")]";
}
