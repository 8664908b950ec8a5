using System.Globalization;
using System.Text;
using Clientwright.Models;

namespace Clientwright.Tests.Emitting;

/// <summary>Every built-in type as JSON: what is read, and how it is written again.</summary>
public sealed class ScalarJsonTests
{
    [Theory]
    [InlineData(ScalarKind.String, "\"\"")]
    [InlineData(ScalarKind.String, "\"a & b <c> 'd' ü 漢\"")]
    [InlineData(ScalarKind.Boolean, "true")]
    [InlineData(ScalarKind.Boolean, "false")]
    [InlineData(ScalarKind.Int32, "-2147483648")]
    [InlineData(ScalarKind.Int32, "2147483647")]
    [InlineData(ScalarKind.Int64, "-9223372036854775808")]
    [InlineData(ScalarKind.Int64, "9223372036854775807")]
    [InlineData(ScalarKind.Int64, "9007199254740993")]
    [InlineData(ScalarKind.UInt64, "0")]
    [InlineData(ScalarKind.UInt64, "18446744073709551615")]
    [InlineData(ScalarKind.Float, "0.1")]
    [InlineData(ScalarKind.Float, "3.4028235E+38")]
    [InlineData(ScalarKind.Double, "0.1")]
    [InlineData(ScalarKind.Double, "5E-324")]
    [InlineData(ScalarKind.Double, "1.7976931348623157E+308")]
    [InlineData(ScalarKind.Decimal, "79228162514264337593543950335")]
    [InlineData(ScalarKind.Decimal, "1.10")]
    [InlineData(ScalarKind.Date, "\"2017-10-31\"")]
    [InlineData(ScalarKind.Date, "\"0001-01-01\"")]
    [InlineData(ScalarKind.Time, "\"18:05:09\"")]
    [InlineData(ScalarKind.Time, "\"23:59:59.9999999\"")]
    [InlineData(ScalarKind.DateTime, "\"2017-10-31T18:05:09Z\"")]
    [InlineData(ScalarKind.DateTime, "\"2017-10-31T18:05:09.1200001Z\"")]
    [InlineData(ScalarKind.DateTime, "\"0001-01-01T00:00:00Z\"")]
    [InlineData(ScalarKind.DateTime, "\"9999-12-31T23:59:59.9999999Z\"")]
    [InlineData(ScalarKind.Duration, "\"PT0S\"")]
    [InlineData(ScalarKind.Duration, "\"P1DT2H3M4.5S\"")]
    [InlineData(ScalarKind.Duration, "\"-PT0.0000001S\"")]
    [InlineData(ScalarKind.Duration, "\"P10675199DT2H48M5.4775807S\"")]
    [InlineData(ScalarKind.Duration, "\"-P10675199DT2H48M5.4775808S\"")]
    [InlineData(ScalarKind.Uuid, "\"0f8fad5b-d9cb-469f-a165-70867728950e\"")]
    [InlineData(ScalarKind.Uri, "\"https://Example.com/a%20b?c=d&e#f\"")]
    [InlineData(ScalarKind.Uri, "\"/api/offers/1\"")]
    [InlineData(ScalarKind.Uri, "\"../x\"")]
    [InlineData(ScalarKind.Uri, "\"\"")]
    [InlineData(ScalarKind.ETag, "\"W/\\\"a\\\"\"")]
    [InlineData(ScalarKind.Bytes, "\"\"")]
    [InlineData(ScalarKind.Bytes, "\"/+8AAQ==\"")]
    [InlineData(ScalarKind.Any, "null")]
    [InlineData(ScalarKind.Any, "{\"b\":[1,2.50,\"x\"],\"a\":{\"é\":true}}")]
    public void Is_written_as_it_was_read(ScalarKind kind, string json) => Assert.Equal(json, ShapeProbe.Json(Bound.Of(kind), json));

    [Theory]
    [InlineData(ScalarKind.String, "\"😀\"", "\"\\uD83D\\uDE00\"")]
    [InlineData(ScalarKind.Int32, "5.0", "5")]
    [InlineData(ScalarKind.Int32, "-5e2", "-500")]
    [InlineData(ScalarKind.Int32, "-0.0", "0")]
    [InlineData(ScalarKind.Int64, "922337203685477580.7e1", "9223372036854775807")]
    [InlineData(ScalarKind.UInt64, "5.0e1", "50")]
    [InlineData(ScalarKind.Double, "1e2", "100")]
    [InlineData(ScalarKind.Double, "1e-999999", "0")]
    [InlineData(ScalarKind.DateTime, "\"2017-10-31t18:05:09z\"", "\"2017-10-31T18:05:09Z\"")]
    [InlineData(ScalarKind.DateTime, "\"2017-10-31 18:05\"", "\"2017-10-31T18:05:00Z\"")]
    [InlineData(ScalarKind.DateTime, "\"2017-10-31T18:05:09\"", "\"2017-10-31T18:05:09Z\"")]
    [InlineData(ScalarKind.DateTime, "\"2017-10-31T18:05:09.120000000000000000000000000000000009Z\"", "\"2017-10-31T18:05:09.12Z\"")]
    [InlineData(ScalarKind.DateTime, "\"2017-10-31T18:05:09.000+01:30\"", "\"2017-10-31T16:35:09Z\"")]
    [InlineData(ScalarKind.DateTime, "\"2017-10-31T18:05:09-0130\"", "\"2017-10-31T19:35:09Z\"")]
    [InlineData(ScalarKind.DateTime, "\"2017-10-31T18:05:09+23:59\"", "\"2017-10-30T18:06:09Z\"")]
    [InlineData(ScalarKind.DateTime, "\"2017-10-31T18:05:09\\u002B01\"", "\"2017-10-31T17:05:09Z\"")]
    [InlineData(ScalarKind.DateTime, "\"Tue, 31 Oct 2017 18:05:09 GMT\"", "\"2017-10-31T18:05:09Z\"")]
    [InlineData(ScalarKind.Time, "\"18:05\"", "\"18:05:00\"")]
    [InlineData(ScalarKind.Time, "\"18:05:09.500\"", "\"18:05:09.5\"")]
    [InlineData(ScalarKind.Duration, "\"P2W\"", "\"P14D\"")]
    [InlineData(ScalarKind.Duration, "\"pt90m\"", "\"PT1H30M\"")]
    [InlineData(ScalarKind.Duration, "\"PT0,5H\"", "\"PT30M\"")]
    [InlineData(ScalarKind.Duration, "\"PT-1.5S\"", "\"-PT1.5S\"")]
    [InlineData(ScalarKind.Duration, "\"-PT-6H+3M\"", "\"PT5H57M\"")]
    [InlineData(ScalarKind.Uuid, "\"0F8FAD5BD9CB469FA16570867728950E\"", "\"0f8fad5b-d9cb-469f-a165-70867728950e\"")]
    [InlineData(ScalarKind.Uuid, "\"{0f8fad5b-d9cb-469f-a165-70867728950e}\"", "\"0f8fad5b-d9cb-469f-a165-70867728950e\"")]
    [InlineData(ScalarKind.Uuid, "\"urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e\"", "\"0f8fad5b-d9cb-469f-a165-70867728950e\"")]
    [InlineData(ScalarKind.Any, "{ \"a\" : \"\\u00e9\" }", "{\"a\":\"é\"}")]
    public void Is_read_in_other_forms_too(ScalarKind kind, string json, string written) => Assert.Equal(written, ShapeProbe.Json(Bound.Of(kind), json));

    [Theory]
    [InlineData(ScalarKind.String, "1", "0: Expected a string, found a number.")]
    [InlineData(ScalarKind.String, "null", "0: Expected a string, found null.")]
    [InlineData(ScalarKind.Boolean, "\"true\"", "0: Expected a boolean, found a string.")]
    [InlineData(ScalarKind.Int32, "2147483648", "0: Expected a 32-bit integer (-2147483648 to 2147483647), found a number that is none.")]
    [InlineData(ScalarKind.Int32, "1.5", "0: Expected a 32-bit integer (-2147483648 to 2147483647), found a number that is none.")]
    [InlineData(ScalarKind.Int32, "1e999999999999999999999999", "0: Expected a 32-bit integer (-2147483648 to 2147483647), found a number that is none.")]
    [InlineData(ScalarKind.Int64, "9223372036854775808", "0: Expected a 64-bit integer (-9223372036854775808 to 9223372036854775807), found a number that is none.")]
    [InlineData(ScalarKind.Int64, "1e19", "0: Expected a 64-bit integer (-9223372036854775808 to 9223372036854775807), found a number that is none.")]
    [InlineData(ScalarKind.Int64, "1e-400", "0: Expected a 64-bit integer (-9223372036854775808 to 9223372036854775807), found a number that is none.")]
    [InlineData(ScalarKind.UInt64, "-1", "0: Expected a 64-bit integer (0 to 18446744073709551615), found a number that is none.")]
    [InlineData(ScalarKind.UInt64, "18446744073709551616", "0: Expected a 64-bit integer (0 to 18446744073709551615), found a number that is none.")]
    [InlineData(ScalarKind.Float, "1e39", "0: Expected a single-precision number (±3.4028235E+38 at most), found a number that is none.")]
    [InlineData(ScalarKind.Double, "1e999", "0: Expected a number (±1.7976931348623157E+308 at most), found a number that is none.")]
    [InlineData(ScalarKind.Double, "\"NaN\"", "0: Expected a number, found a string.")]
    [InlineData(ScalarKind.Decimal, "1e99", "0: Expected a decimal number (±79228162514264337593543950335 at most), found a number that is none.")]
    [InlineData(ScalarKind.Date, "\"2017-02-29\"", "0: Expected a date, found another string.")]
    [InlineData(ScalarKind.Date, "\"2017-10-31T00:00:00Z\"", "0: Expected a date, found another string.")]
    [InlineData(ScalarKind.Date, "20171031", "0: Expected a date, found a number.")]
    [InlineData(ScalarKind.Time, "\"24:00:00\"", "0: Expected a time of day, found another string.")]
    [InlineData(ScalarKind.Time, "\"18:05:09Z\"", "0: Expected a time of day, found another string.")]
    [InlineData(ScalarKind.DateTime, "\"2017-10-31\"", "0: Expected a date and time, found another string.")]
    [InlineData(ScalarKind.DateTime, "\"2017-02-29T00:00:00Z\"", "0: Expected a date and time, found another string.")]
    [InlineData(ScalarKind.DateTime, "\"0000-01-01T00:00:00Z\"", "0: Expected a date and time, found another string.")]
    [InlineData(ScalarKind.DateTime, "\"0001-01-01T00:00:00+00:01\"", "0: Expected a date and time, found another string.")]
    [InlineData(ScalarKind.DateTime, "\"9999-12-31T23:59:59-00:01\"", "0: Expected a date and time, found another string.")]
    [InlineData(ScalarKind.DateTime, "\"2017-10-31T18:05:09.Z\"", "0: Expected a date and time, found another string.")]
    [InlineData(ScalarKind.DateTime, "\"2017-10-31T18:05:09+01:\"", "0: Expected a date and time, found another string.")]
    [InlineData(ScalarKind.DateTime, "\"２０１７-10-31T18:05:09Z\"", "0: Expected a date and time, found another string.")]
    [InlineData(ScalarKind.DateTime, "\"\"", "0: Expected a date and time, found another string.")]
    [InlineData(ScalarKind.Duration, "\"P1M\"", "0: Expected a duration of days and less, found another string.")]
    [InlineData(ScalarKind.Duration, "\"P\"", "0: Expected a duration of days and less, found another string.")]
    [InlineData(ScalarKind.Duration, "\"P1DT\"", "0: Expected a duration of days and less, found another string.")]
    [InlineData(ScalarKind.Duration, "\"PTS\"", "0: Expected a duration of days and less, found another string.")]
    [InlineData(ScalarKind.Duration, "\"P10675200D\"", "0: Expected a duration of days and less, found another string.")]
    [InlineData(ScalarKind.Duration, "\"P99999999999999999999D\"", "0: Expected a duration of days and less, found another string.")]
    [InlineData(ScalarKind.Duration, "\"1:00:00\"", "0: Expected a duration of days and less, found another string.")]
    [InlineData(ScalarKind.Uuid, "\"0f8fad5b\"", "0: Expected a UUID, found another string.")]
    [InlineData(ScalarKind.Uri, "\"http://[\"", "0: Expected a URI reference, found another string.")]
    [InlineData(ScalarKind.Bytes, "\"a\"", "0: Expected base64, found another string.")]
    [InlineData(ScalarKind.Bytes, "[1]", "0: Expected base64, found an array.")]
    public void Is_refused_where_it_does_not_fit(ScalarKind kind, string json, string fault) =>
        Assert.Equal(fault, ShapeProbe.Json(Bound.Of(kind), json));

    [Theory]
    [InlineData(ScalarKind.String)]
    [InlineData(ScalarKind.Date)]
    [InlineData(ScalarKind.Uuid)]
    [InlineData(ScalarKind.Uri)]
    [InlineData(ScalarKind.ETag)]
    [InlineData(ScalarKind.Any)]
    public void A_string_that_is_no_text_is_malformed(ScalarKind kind)
    {
        Assert.Equal(ShapeProbe.Malformed, ShapeProbe.Json(Bound.Of(kind), "\"\\ud800\""));
        Assert.Equal(ShapeProbe.Malformed, ShapeProbe.Json(Bound.Of(kind), "\"\\udc00\\ud800\""));
        Assert.Equal(ShapeProbe.Malformed, ShapeProbe.Json(Bound.Of(kind), [(byte)'"', 0xC3, 0x28, (byte)'"']));
        Assert.Equal(ShapeProbe.Malformed, ShapeProbe.Json(Bound.Of(kind), [(byte)'"', .. Encoding.ASCII.GetBytes(new string('x', 500)), 0xFF, (byte)'"']));
    }

    [Theory]
    [InlineData("{\"a\":[1,{\"b\":\"\\ud800\"}]}")]
    [InlineData("{\"\\ud800\":1}")]
    [InlineData("[1,")]
    public void Free_JSON_is_checked_at_every_depth(string json) => Assert.Equal(ShapeProbe.Malformed, ShapeProbe.Json(Bound.Any, json));

    [Theory]
    [InlineData(ScalarKind.Double, "double.NaN")]
    [InlineData(ScalarKind.Double, "double.NegativeInfinity")]
    [InlineData(ScalarKind.Float, "float.PositiveInfinity")]
    [InlineData(ScalarKind.Any, "default")]
    public void A_value_that_JSON_cannot_hold_is_refused(ScalarKind kind, string value) =>
        Assert.Throws<ArgumentException>(() => ShapeProbe.Write(Bound.Of(kind), value));

    [Theory]
    [InlineData(ScalarKind.Int64, "-5")]
    [InlineData(ScalarKind.Double, "-1.5")]
    [InlineData(ScalarKind.Decimal, "-1.5")]
    [InlineData(ScalarKind.Date, "\"2017-10-31\"")]
    [InlineData(ScalarKind.Time, "\"18:05:09.5\"")]
    [InlineData(ScalarKind.DateTime, "\"2017-10-31T18:05:09.5Z\"")]
    [InlineData(ScalarKind.Duration, "\"-P1DT1.5S\"")]
    public void The_culture_does_not_matter(ScalarKind kind, string json)
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = OddCulture();
            Assert.Equal(json, ShapeProbe.Json(Bound.Of(kind), json));
            if (kind is ScalarKind.Int64 or ScalarKind.Double or ScalarKind.Decimal)
            {
                var inString = Bound.InString(Bound.Of(kind));
                Assert.Equal($"\"{json}\"", ShapeProbe.Json(inString, $"\"{json}\""));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static CultureInfo OddCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.DateTimeFormat.DateSeparator = ".";
        culture.DateTimeFormat.TimeSeparator = ".";
        return culture;
    }
}
