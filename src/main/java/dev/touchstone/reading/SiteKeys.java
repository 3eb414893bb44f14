package dev.touchstone.reading;

import dev.touchstone.matter.Fields;
import dev.touchstone.matter.FieldsShape;
import dev.touchstone.matter.Key;
import dev.touchstone.matter.Keys;
import dev.touchstone.matter.ScalarShape;
import java.net.URI;
import java.util.List;

/// The keys of `site.yml`.
final class SiteKeys {

    static final Key<String> NAME = Key.required("name", ScalarShape.text(60), "What the site is called.");
    static final Key<URI> BASE_URL = Key.required("base-url", new ScalarShape.Url(), "Where it is reached.");
    static final Key<String> TAGLINE = Key.optional("tagline", ScalarShape.text(160), "What it is, in a line.");
    static final Key<String> EDIT_URL = Key.optional("edit-url", new ScalarShape.Template(List.of("path", "line")),
            "Where a file can be edited.");
    static final Key<String> REPORT_URL = Key.optional("report-url",
            new ScalarShape.Template(List.of("address", "title", "source")),
            "Where a mistake can be reported.");
    static final Key<String> LICENCE = Key.optional("licence", ScalarShape.text(60),
            "The licence of the content, as an SPDX identifier.");
    static final Key<String> SECURITY_CONTACT = Key.optional("security-contact",
            new ScalarShape.Word("https://[A-Za-z0-9][A-Za-z0-9./_-]*|mailto:[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+",
                    "`mailto:` with an address of electronic mail, or an address that begins with `https://`"),
            "Whom to tell about a weakness of the site; without it there is no `/.well-known/security.txt`.");

    static final Key<String> TEXT = Key.required("text", ScalarShape.text(300), "What readers are invited to.");
    static final Key<String> LABEL = Key.required("label", ScalarShape.text(60), "What its button says.");
    static final Key<URI> URL = Key.required("url", new ScalarShape.Url(), "Where its button leads.");
    static final Key<Fields> CALL_TO_ACTION = Key.optional("call-to-action",
            new FieldsShape(new Keys("a call to action", List.of(TEXT, LABEL, URL))),
            "An invitation at the end of comparisons.");

    static final Keys ALL = new Keys("the site",
            List.of(NAME, BASE_URL, TAGLINE, EDIT_URL, REPORT_URL, CALL_TO_ACTION, LICENCE, SECURITY_CONTACT));

    private SiteKeys() {}
}
