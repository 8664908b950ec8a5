using Clientwright.Models;

namespace Clientwright.Tests.Emitting;

/// <summary>Shapes that are made of others, and the texts of parameters and headers.</summary>
public sealed class ComposedShapeTests
{
    [Theory]
    [InlineData("[]", "[]")]
    [InlineData("[[1,2],[],null,[3]]", "[[1,2],[],null,[3]]")]
    [InlineData("[[1,\"2\"]]", "4: Expected a 32-bit integer, found a string.")]
    [InlineData("{}", "0: Expected an array, found an object.")]
    [InlineData("null", "0: Expected an array, found null.")]
    public void Lists(string json, string result) => Assert.Equal(result, ShapeProbe.Json(Bound.List(Bound.Null(Bound.List(Bound.Int32))), json));

    [Theory]
    [InlineData("{}", "{}")]
    [InlineData("{\"z\":1,\"\":2,\"a b\\n\\u0000\":null}", "{\"z\":1,\"\":2,\"a b\\n\\u0000\":null}")]
    [InlineData("{\"a\":1,\"b\":2,\"a\":3}", "{\"a\":3,\"b\":2}")]
    [InlineData("{\"a\":\"1\"}", "5: Expected a 32-bit integer, found a string.")]
    [InlineData("{\"\\ud800\":1}", ShapeProbe.Malformed)]
    [InlineData("[]", "0: Expected an object, found an array.")]
    public void Maps(string json, string result) => Assert.Equal(result, ShapeProbe.Json(Bound.Map(Bound.Null(Bound.Int32)), json));

    [Theory]
    [InlineData("\"5\"", "\"5\"")]
    [InlineData("\"+5\"", "\"5\"")]
    [InlineData("5", "\"5\"")]
    [InlineData("5.5", "0: Expected a 64-bit integer (-9223372036854775808 to 9223372036854775807), found a number that is none.")]
    [InlineData("null", "0: Expected a 64-bit integer, found null.")]
    [InlineData("\"5 \"", "0: Expected a 64-bit integer, found another string.")]
    [InlineData("\"99999999999999999999\"", "0: Expected a 64-bit integer, found another string.")]
    public void Numbers_in_strings(string json, string result) =>
        Assert.Equal(result, ShapeProbe.Json(Bound.InString(Bound.Int64), json));

    [Theory]
    [InlineData("\"x\"", "\"x\"")]
    [InlineData("[\"x\"]", "\"x\"")]
    [InlineData("[]", "1: Expected an array of one, or its item, found the end of the array.")]
    [InlineData("[\"x\",\"y\"]", "5: Expected no second item, found a string.")]
    public void A_bare_value_or_an_array_of_one(string json, string result) => Assert.Equal(result, ShapeProbe.Json(Bound.Single(Bound.String), json));

    [Theory]
    [InlineData(",", "\"a@x,b@x\"")]
    [InlineData(",", "\"\"")]
    [InlineData(",", "\",\"")]
    [InlineData(" ", "\"a b\"")]
    [InlineData(";", "\"a;b\"")]
    [InlineData("|", "\"a|b\"")]
    [InlineData("\"\\{}", "\"a\\\"\\\\{}b\"")]
    [InlineData("\u2028", "\"a\u2028b\"")]
    public void Joined_lists(string separator, string json) => Assert.Equal(
        json.Replace("\u2028", "\\u2028", StringComparison.Ordinal), ShapeProbe.Json(Bound.Joined(Bound.String, separator), json));

    [Fact]
    public void Items_of_a_joined_list_are_read_each()
    {
        var list = Bound.Joined(Bound.Of(ScalarKind.Date), ",");

        Assert.Equal("2017-10-31,2018-01-01", ShapeProbe.Text(list, "2017-10-31,2018-01-01"));
        Assert.Equal(ShapeProbe.Unfit, ShapeProbe.Text(list, "2017-10-31,"));
        Assert.Equal(
            "0: Expected a list of which each item is a date, joined by ',', found another string.", ShapeProbe.Json(list, "\"2017\""));
    }

    [Theory]
    [InlineData("new[] { \"a,b\" }", ",")]
    [InlineData("new[] { \"\" }", ",")]
    [InlineData("new[] { \"x-\", \"y\" }", "--")]
    public void A_list_that_would_be_read_as_another_is_refused(string list, string separator) =>
        Assert.Throws<ArgumentException>(() => ShapeProbe.Write(Bound.Joined(Bound.String, separator), list));

    [Theory]
    [InlineData(ScalarKind.String, " a ", " a ")]
    [InlineData(ScalarKind.Boolean, "True", "true")]
    [InlineData(ScalarKind.Boolean, "1", ShapeProbe.Unfit)]
    [InlineData(ScalarKind.Int32, "-7", "-7")]
    [InlineData(ScalarKind.Int32, "1,000", ShapeProbe.Unfit)]
    [InlineData(ScalarKind.Float, "NaN", ShapeProbe.Unfit)]
    [InlineData(ScalarKind.Double, "1e999", ShapeProbe.Unfit)]
    [InlineData(ScalarKind.Double, "1.5e3", "1500")]
    [InlineData(ScalarKind.Decimal, "1.10", "1.10")]
    [InlineData(ScalarKind.DateTime, "Tue, 31 Oct 2017 18:05:09 GMT", "2017-10-31T18:05:09Z")]
    [InlineData(ScalarKind.ETag, "W/\"x\"", "W/\"x\"")]
    [InlineData(ScalarKind.ETag, "*", "*")]
    [InlineData(ScalarKind.Bytes, "AAE=", "AAE=")]
    [InlineData(ScalarKind.Bytes, "AAE", ShapeProbe.Unfit)]
    public void Texts(ScalarKind kind, string text, string result) => Assert.Equal(result, ShapeProbe.Text(Bound.Of(kind), text));

    [Theory]
    [InlineData("[1,2]", "[1,2]", true)]
    [InlineData("[1,2]", "[2,1]", false)]
    [InlineData("[1]", "[1,null]", false)]
    public void Lists_are_equal_by_item(string left, string right, bool areEqual) =>
        Assert.Equal(areEqual, ShapeProbe.AreEqual(Bound.List(Bound.Null(Bound.Int32)), left, right));

    [Theory]
    [InlineData("{\"a\":[1],\"b\":null}", "{\"b\":null,\"a\":[1]}", true)]
    [InlineData("{\"a\":[1]}", "{\"a\":[2]}", false)]
    [InlineData("{\"a\":[1]}", "{\"A\":[1]}", false)]
    [InlineData("{\"a\":null}", "{\"b\":null}", false)]
    public void Maps_are_equal_by_key(string left, string right, bool areEqual) =>
        Assert.Equal(areEqual, ShapeProbe.AreEqual(Bound.Map(Bound.Null(Bound.List(Bound.Int32))), left, right));

    [Theory]
    [InlineData("{\"a\":1,\"b\":[true,null]}", "{ \"b\": [true, null], \"a\": 1.0 }", true)]
    [InlineData("[1,2]", "[2,1]", false)]
    [InlineData("\"\\u0061\"", "\"a\"", true)]
    [InlineData("1e2", "100", true)]
    [InlineData("0", "-0.00", true)]
    [InlineData("0.1", "0.10", true)]
    [InlineData("10", "1", false)]
    [InlineData("-1", "1", false)]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567891", false)]
    [InlineData("{\"a\":1,\"a\":2}", "{\"a\":2}", true)]
    [InlineData("{\"a\":1}", "{\"b\":1}", false)]
    [InlineData("{}", "[]", false)]
    [InlineData("null", "false", false)]
    public void Free_JSON_is_equal_by_meaning(string left, string right, bool areEqual) => Assert.Equal(areEqual, ShapeProbe.AreEqual(Bound.Any, left, right));

    [Theory]
    [InlineData("\"https://a/b#c\"", "\"https://A/b#c\"", true)]
    [InlineData("\"https://a/b#c\"", "\"https://a/b#d\"", false)]
    [InlineData("\"/b#c\"", "\"/b#d\"", false)]
    [InlineData("null", "\"/b\"", false)]
    public void Addresses_are_equal_with_their_fragment(string left, string right, bool areEqual) =>
        Assert.Equal(areEqual, ShapeProbe.AreEqual(Bound.Null(Bound.Uri), left, right));

    [Theory]
    [InlineData("\"AAE=\"", "\"AAE=\"", true)]
    [InlineData("\"AAE=\"", "\"AAI=\"", false)]
    [InlineData("null", "\"\"", false)]
    public void Bytes_are_equal_by_value(string left, string right, bool areEqual) => Assert.Equal(areEqual, ShapeProbe.AreEqual(Bound.Null(Bound.Bytes), left, right));
}
