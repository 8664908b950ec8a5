namespace Clientwright.Tool.Documents;

internal enum ScalarKind
{
    Null,
    Boolean,
    Number,
    Text,
}
