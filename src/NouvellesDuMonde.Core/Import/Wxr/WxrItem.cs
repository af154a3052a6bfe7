namespace NouvellesDuMonde.Core.Import.Wxr;

/// <summary>A post, page, attachment, or whatever else WordPress keeps in its table of posts.</summary>
public sealed record WxrItem : WxrRecord
{
    /// <summary>0 when neither the export nor the address says it.</summary>
    public long Id { get; internal set; }

    /// <summary><c>post</c>, <c>page</c>, <c>attachment</c>, <c>nav_menu_item</c>, …</summary>
    public string Type { get; internal set; } = "post";

    /// <summary><c>publish</c>, <c>future</c>, <c>draft</c>, <c>pending</c>, <c>private</c>, <c>inherit</c>, <c>trash</c>, …</summary>
    public string Status { get; internal set; } = "";

    public string Title { get; internal set; } = "";
    public string Link { get; internal set; } = "";

    /// <summary>The guid: for a post usually its shortest address, for an attachment its file.</summary>
    public string GlobalId { get; internal set; } = "";


    /// <summary>Login of the author; in hand-made exports sometimes the name.</summary>
    public string Creator { get; internal set; } = "";

    public string Slug { get; internal set; } = "";
    public string Excerpt { get; internal set; } = "";
    public string Content { get; internal set; } = "";
    public WxrDate Published { get; internal set; }

    /// <summary>Only exports of WordPress 5.7 and later hold it.</summary>
    public WxrDate Modified { get; internal set; }

    public long ParentId { get; internal set; }
    public int MenuOrder { get; internal set; }
    public string Password { get; internal set; } = "";
    public bool IsSticky { get; internal set; }

    /// <summary><c>open</c> or <c>closed</c>.</summary>
    public string CommentStatus { get; internal set; } = "";

    public string AttachmentUrl { get; internal set; } = "";
    public IList<WxrTermReference> Terms { get; } = [];
    public IList<WxrMeta> Meta { get; } = [];
    public IList<WxrComment> Comments { get; } = [];

    /// <summary>Where the item begins in the file, for messages.</summary>
    public int Line { get; internal set; }

    public string? MetaValue(string key) => Meta.FirstOrDefault(meta => meta.Key == key)?.Value;
}

/// <param name="Taxonomy"><c>category</c>, <c>post_tag</c>, <c>post_format</c>, …</param>
public sealed record WxrTermReference(string Taxonomy, string Slug, string Name);

public sealed record WxrMeta(string Key, string Value);

public sealed record WxrComment
{
    public long Id { get; internal set; }
    public long ParentId { get; internal set; }
    public string Author { get; internal set; } = "";
    public string Email { get; internal set; } = "";
    public string Url { get; internal set; } = "";
    public string IpAddress { get; internal set; } = "";
    public WxrDate Date { get; internal set; }
    public string Content { get; internal set; } = "";

    /// <summary><c>1</c>, <c>0</c>, <c>spam</c>, <c>trash</c>, <c>post-trashed</c>.</summary>
    public string Approved { get; internal set; } = "";

    /// <summary>Empty or <c>comment</c>, <c>pingback</c>, <c>trackback</c>, or one of a plugin.</summary>
    public string Type { get; internal set; } = "";

    public long UserId { get; internal set; }
    public IList<WxrMeta> Meta { get; } = [];
}
