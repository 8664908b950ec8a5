using Clientwright.Models;

namespace Clientwright.Tests.Emitting;

/// <summary>Short names for bound types, as tests write them.</summary>
internal static class Bound
{
    public static readonly TypeModel String = Of(ScalarKind.String);
    public static readonly TypeModel Boolean = Of(ScalarKind.Boolean);
    public static readonly TypeModel Int32 = Of(ScalarKind.Int32);
    public static readonly TypeModel Int64 = Of(ScalarKind.Int64);
    public static readonly TypeModel Double = Of(ScalarKind.Double);
    public static readonly TypeModel Any = Of(ScalarKind.Any);
    public static readonly TypeModel Bytes = Of(ScalarKind.Bytes);
    public static readonly TypeModel Uri = Of(ScalarKind.Uri);

    /// <summary>The scalars that can be written in another way.</summary>
    public static readonly TypeModel[] Formatted =
    [
        Of(ScalarKind.DateTime, ScalarFormat.HttpDate),
        Of(ScalarKind.DateTime, ScalarFormat.Unix),
        Of(ScalarKind.DateTime, ScalarFormat.UnixMilliseconds),
        Of(ScalarKind.Duration, ScalarFormat.Seconds),
        Of(ScalarKind.Duration, ScalarFormat.Milliseconds),
        Of(ScalarKind.Bytes, ScalarFormat.Base64Url),
    ];

    public static TypeModel Of(ScalarKind kind, ScalarFormat format) => new TypeModel.Scalar(kind, format);

    public static TypeModel Of(ScalarKind kind) => new TypeModel.Scalar(kind);

    public static TypeModel List(TypeModel item) => new TypeModel.List(item);

    public static TypeModel Map(TypeModel value) => new TypeModel.Map(value);

    public static TypeModel Null(TypeModel inner) => new TypeModel.Nullable(inner);

    public static TypeModel Joined(TypeModel item, string separator) => new TypeModel.Joined(item, separator);

    public static TypeModel InString(TypeModel inner) => new TypeModel.InString(inner);

    public static TypeModel Single(TypeModel inner) => new TypeModel.Single(inner);
}
