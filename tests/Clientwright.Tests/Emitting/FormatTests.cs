using Clientwright.Models;

namespace Clientwright.Tests.Emitting;

/// <summary>Scalars in other formats than the usual: what is read, and how it is written again.</summary>
public sealed class FormatTests
{
    [Theory]
    [InlineData(ScalarKind.DateTime, ScalarFormat.HttpDate, "\"Tue, 31 Oct 2017 18:05:09 GMT\"", "\"Tue, 31 Oct 2017 18:05:09 GMT\"")]
    [InlineData(ScalarKind.DateTime, ScalarFormat.HttpDate, "\"2017-10-31T20:05:09.5+02:00\"", "\"Tue, 31 Oct 2017 18:05:09 GMT\"")]
    [InlineData(ScalarKind.DateTime, ScalarFormat.HttpDate, "1", "0: Expected a date and time, found a number.")]
    [InlineData(ScalarKind.DateTime, ScalarFormat.Unix, "1363896240", "1363896240")]
    [InlineData(ScalarKind.DateTime, ScalarFormat.Unix, "-62135596800", "-62135596800")]
    [InlineData(ScalarKind.DateTime, ScalarFormat.Unix, "253402300799.9", "253402300799")]
    [InlineData(ScalarKind.DateTime, ScalarFormat.Unix, "-0.5", "-1")]
    [InlineData(ScalarKind.DateTime, ScalarFormat.Unix, "1.5e3", "1500")]
    [InlineData(ScalarKind.DateTime, ScalarFormat.Unix, "253402300800", "0: Expected a number of seconds since 1970 (within the range of its type), found a number that is none.")]
    [InlineData(ScalarKind.DateTime, ScalarFormat.Unix, "1e28", "0: Expected a number of seconds since 1970 (within the range of its type), found a number that is none.")]
    [InlineData(ScalarKind.DateTime, ScalarFormat.Unix, "\"1\"", "0: Expected a number of seconds since 1970, found a string.")]
    [InlineData(ScalarKind.DateTime, ScalarFormat.UnixMilliseconds, "1363896240123", "1363896240123")]
    [InlineData(ScalarKind.Duration, ScalarFormat.Seconds, "36", "36")]
    [InlineData(ScalarKind.Duration, ScalarFormat.Seconds, "36.0", "36")]
    [InlineData(ScalarKind.Duration, ScalarFormat.Seconds, "-35.6250001", "-35.6250001")]
    [InlineData(ScalarKind.Duration, ScalarFormat.Seconds, "922337203685.4775807", "922337203685.4775807")]
    [InlineData(ScalarKind.Duration, ScalarFormat.Seconds, "922337203686", "0: Expected a number of seconds (within the range of its type), found a number that is none.")]
    [InlineData(ScalarKind.Duration, ScalarFormat.Seconds, "null", "0: Expected a number of seconds, found null.")]
    [InlineData(ScalarKind.Duration, ScalarFormat.Milliseconds, "36000", "36000")]
    [InlineData(ScalarKind.Duration, ScalarFormat.Milliseconds, "0.0001", "0.0001")]
    [InlineData(ScalarKind.Bytes, ScalarFormat.Base64Url, "\"\"", "\"\"")]
    [InlineData(ScalarKind.Bytes, ScalarFormat.Base64Url, "\"-_8AAQ\"", "\"-_8AAQ\"")]
    [InlineData(ScalarKind.Bytes, ScalarFormat.Base64Url, "\"+/8AAQ==\"", "\"-_8AAQ\"")]
    [InlineData(ScalarKind.Bytes, ScalarFormat.Base64Url, "\"a\"", "0: Expected base64url, found another string.")]
    public void In_JSON(ScalarKind kind, ScalarFormat format, string json, string result) => Assert.Equal(result, ShapeProbe.Json(Bound.Of(kind, format), json));

    [Theory]
    [InlineData(ScalarKind.DateTime, ScalarFormat.HttpDate, "Tue, 31 Oct 2017 18:05:09 GMT", "Tue, 31 Oct 2017 18:05:09 GMT")]
    [InlineData(ScalarKind.DateTime, ScalarFormat.Unix, "1363896240", "1363896240")]
    [InlineData(ScalarKind.DateTime, ScalarFormat.Unix, "yesterday", ShapeProbe.Unfit)]
    [InlineData(ScalarKind.Duration, ScalarFormat.Seconds, "35.625", "35.625")]
    [InlineData(ScalarKind.Duration, ScalarFormat.Seconds, "PT1S", ShapeProbe.Unfit)]
    [InlineData(ScalarKind.Bytes, ScalarFormat.Base64Url, "-_8AAQ", "-_8AAQ")]
    public void As_text(ScalarKind kind, ScalarFormat format, string text, string result) => Assert.Equal(result, ShapeProbe.Text(Bound.Of(kind, format), text));
}
