using Clientwright.Tool.Schemas;
using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Operations;

/// <summary>How a parameter stands on the wire.</summary>
internal static class ParameterStyle
{
    /// <summary>The keys that say it, less those that say what is usual.</summary>
    /// <param name="shape">What the parameter's value is.</param>
    public static SpecMap Keys(Parameter parameter, Shape shape)
    {
        var usual = parameter.Location is "query" or "cookie" ? "form" : "simple";
        var style = parameter.Node.Text("style") ?? usual;
        var isUsuallyExploded = style is "form" or "cookie" or "deepObject";
        var explode = parameter.Node.Text("explode");
        var isExploded = style == "deepObject" || (explode is null ? style == "form" || isUsuallyExploded : explode == "true");
        var isReserved = parameter.Node.Flag("allowReserved") && parameter.Location is "query" or "path";
        if (style is "spaceDelimited" or "pipeDelimited" && isExploded)
        {
            // Nothing stands between items then.
            (style, isUsuallyExploded) = (usual, true);
        }

        // One text stands as it is by most styles.
        var isOne = shape is not (Shape.List or Shape.Map or Shape.Object);
        return new SpecMap()
            .With("style", style != usual && (!isOne || style is "label" or "matrix" or "cookie") ? style : null)
            .With("explode", !isOne && isExploded != isUsuallyExploded ? SpecText.Word(isExploded ? "true" : "false") : null)
            .With("reserved", isReserved ? SpecText.Word("true") : null);
    }

    public static bool IsDeep(Parameter parameter) => parameter.Node.Find("style") is Documents.ScalarNode { Text: "deepObject" };
}
