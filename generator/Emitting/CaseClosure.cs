namespace Clientwright.Emitting;

/// <summary>
/// What keeps a set of cases closed: C# 15's modifier <c>closed</c>, or below it a private constructor, which none but nested types can call. A record
/// needs more, since every one has a protected constructor that copies, through which another assembly could derive: an abstract member that other
/// assemblies cannot see, and so cannot implement.
/// </summary>
/// <param name="IsOfLanguage">Whether the project's language has the modifier; the compiler then checks a <c>switch</c> itself.</param>
internal readonly record struct CaseClosure(bool IsOfLanguage)
{
    /// <summary>Of the type that the cases derive from. <c>closed</c> stands in place of <c>abstract</c>, never beside it.</summary>
    public string Modifier => IsOfLanguage ? "closed" : "abstract";

    /// <summary>Writes what a record has for it, among its members.</summary>
    public void WriteBase(CodeWriter writer)
    {
        if (!IsOfLanguage)
        {
            writer.BlankLine().Lines("private protected abstract void DeriveOnlyHere();");
        }
    }

    /// <summary>Writes what each case of a record has for it, among its members.</summary>
    public void WriteCase(CodeWriter writer)
    {
        if (!IsOfLanguage)
        {
            writer.BlankLine().Lines("private protected override void DeriveOnlyHere() { }");
        }
    }

    /// <summary>Writes a case of a record that has no members of its own.</summary>
    public void WriteCase(CodeWriter writer, string header)
    {
        if (IsOfLanguage)
        {
            writer.Lines(header + ";");
            return;
        }

        using (writer.OpenBlock(header))
        {
            WriteCase(writer);
        }
    }
}
