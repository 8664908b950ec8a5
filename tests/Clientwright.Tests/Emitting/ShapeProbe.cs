using System.Text;
using Clientwright.Emitting;
using Clientwright.Models;
using Clientwright.Tests.Testing;

namespace Clientwright.Tests.Emitting;

/// <summary>Reads and writes values through the shapes that the emitters choose for a type.</summary>
internal static class ShapeProbe
{
    public const string Malformed = "malformed";

    public const string Unfit = "unfit";

    private static readonly ApiNames Api = new("Probe", "Tests.Probe");

    private static readonly TypeModel[] Scalars =
        [.. Enum.GetValues<ScalarKind>().Where(kind => kind is not (ScalarKind.Binary or ScalarKind.File)).Select(Bound.Of)];

    // One compilation for all scalars, and for everything that is made of them, since most of its time goes into the support code.
    private static readonly TypeModel[] Types =
    [
        .. Scalars,
        .. Scalars.Select(Bound.Null),
        .. Scalars.Where(HasText).Select(Bound.InString),
        .. Scalars.Select(Bound.Single),
        .. new[] { ",", " ", ";", "|", "--", "\"\\{}", "\u2028" }.Select(separator => Bound.Joined(Bound.String, separator)),
        Bound.Joined(Bound.Of(ScalarKind.Date), ","),
        .. Bound.Formatted,
        Bound.List(Bound.Null(Bound.Int32)),
        Bound.List(Bound.Null(Bound.List(Bound.Int32))),
        Bound.Map(Bound.Null(Bound.Int32)),
        Bound.Map(Bound.Null(Bound.List(Bound.Int32))),
    ];

    private static readonly Lazy<LoadedCode> Code = new(() => GeneratedCode.Load(SupportFiles.OfApi(Api), Members, LocalSeparators()));

    /// <summary>Reads a JSON value and writes it again: what comes out, or what the reader says of it.</summary>
    public static string Json(TypeModel type, string json) => Json(type, Encoding.UTF8.GetBytes(json));

    public static string Json(TypeModel type, byte[] json) => (string)Code.Value.Run("Json", IndexOf(type), json)!;

    /// <summary>Reads a text and writes it again: what comes out, or that it does not fit.</summary>
    public static string Text(TypeModel type, string text) => (string)Code.Value.Run("Text", IndexOf(type), text)!;

    /// <summary>Whether two JSON values are read as equal. Where they are, their hashes are checked to be equal too.</summary>
    public static bool AreEqual(TypeModel type, string left, string right) => (bool)Code.Value.Run("AreEqual", IndexOf(type), left, right)!;

    /// <summary>Writes a value that is given as C#.</summary>
    public static string Write(TypeModel type, string value)
    {
        var member = $"public static string Run() => Write<{TypeText.Of(type, Api)}, {JsonShape.Of(type, Api)}>({value});";
        return (string)GeneratedCode.Load(SupportFiles.OfApi(Api), $"{member}\n{Members}", LocalSeparators()).Run("Run")!;
    }

    private static int IndexOf(TypeModel type) =>
        Array.IndexOf(Types, type) is var index and >= 0 ? index : throw new ArgumentException($"{type} is not among the types that are compiled.");

    private static bool HasText(TypeModel type) => type is not TypeModel.Scalar { Kind: ScalarKind.Any };

    private static string LocalSeparators()
    {
        var writer = new CodeWriter();
        Separators.WriteLocal(writer, Types);
        return writer.Finish();
    }

    private static string Cases(Func<TypeModel, string> expression, Func<TypeModel, bool>? where = null) => string.Concat(
        Types.Select((type, index) => where is null || where(type) ? $"        {index} => {expression(type)},\n" : ""));

    private static bool IsText(TypeModel type) => type is TypeModel.Joined or TypeModel.InString || (type is TypeModel.Scalar && HasText(type));

    private static string Members =>
        $$"""
        public static string Json(int type, byte[] json) => type switch
        {
        {{Cases(type => $"Json<{TypeText.Of(type, Api)}, {JsonShape.Of(type, Api)}>(json)")}}
            _ => throw new ArgumentOutOfRangeException(nameof(type)),
        };

        public static string Text(int type, string text) => type switch
        {
        {{Cases(type => $"Text<{TypeText.Of(type, Api)}, {TextShape.Of(type, Api)}>(text)", IsText)}}
            _ => throw new ArgumentOutOfRangeException(nameof(type)),
        };

        public static bool AreEqual(int type, string left, string right) => type switch
        {
        {{Cases(type => $"AreEqual<{TypeText.Of(type, Api)}, {JsonShape.Of(type, Api)}, {ContentShape.Of(type, Api)}>(left, right)")}}
            _ => throw new ArgumentOutOfRangeException(nameof(type)),
        };

        private static string Json<T, TJson>(byte[] json)
            where TJson : struct, IJson<T>
        {
            var reader = new Utf8JsonReader(json);
            try
            {
                reader.Read();
                var value = default(TJson).Read(ref reader);
                Assert.False(reader.Read());
                return Write<T, TJson>(value);
            }
            catch (JsonMismatchException mismatch)
            {
                return $"{mismatch.Position}: {mismatch.Message}";
            }
            catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
            {
                return "{{Malformed}}";
            }
        }

        private static string Text<T, TText>(string text)
            where TText : struct, IText<T> => default(TText).TryParse(text, out var value) ? default(TText).Format(value) : "{{Unfit}}";

        {{JsonMembers.Text}}

        private static bool AreEqual<T, TJson, TContent>(string left, string right)
            where TJson : struct, IJson<T>
            where TContent : struct, IContent<T>
        {
            var one = Read<T, TJson>(left);
            var other = Read<T, TJson>(right);
            var areEqual = default(TContent).AreEqual(one, other);
            Assert.Equal(areEqual, default(TContent).AreEqual(other, one));
            Assert.True(!areEqual || default(TContent).GetHashCode(one) == default(TContent).GetHashCode(other), "Equal values, other hashes.");
            return areEqual;
        }
        """;
}
