using Clientwright.Binding;

namespace Clientwright.Tests.Binding;

public class SpecPathTests
{
    [Theory]
    [InlineData("/src/specs/shop/api.yaml", "/src/specs/shop/")]
    [InlineData("/src/app/../specs/shop/api.yaml", "/src/specs/shop/")]
    [InlineData("/src/./specs//shop/api.yaml", "/src/specs/shop/")]
    [InlineData("/../api.yaml", "/")]
    [InlineData(@"C:\src\app\..\specs\api.yaml", "C:/src/specs/")]
    [InlineData("../specs/api.yaml", "../specs/")]
    [InlineData("specs/../../api.yaml", "../")]
    [InlineData("api.yaml", "")]
    public void A_folder_is_normalised(string path, string expected) => Assert.Equal(expected, SpecPath.FolderOf(path));

    [Theory]
    [InlineData("/specs/shop/b.yaml", "/specs/shop/a.yaml", "a.yaml")]
    [InlineData("/specs/shop/orders/b.yaml", "/specs/shop/api.yaml", "../api.yaml")]
    [InlineData("/specs/shop/api.yaml", "/specs/bank/api.yaml", "../bank/api.yaml")]
    [InlineData(@"C:\specs\shop\api.yaml", "C:/specs/shop/v2/api.yaml", "v2/api.yaml")]
    [InlineData("/specs/shop/b.yaml", "/specs/app/../shop/a.yaml", "a.yaml")]
    public void A_file_is_named_as_seen_from_the_other(string other, string path, string expected) =>
        Assert.Equal(expected, SpecPath.RelativeTo(other, path));
}
