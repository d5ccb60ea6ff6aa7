/// E-mails, and web pages saved as one: the part with the text is found and read as what it is.
@NullMarked
package app.verbatim.article.format.mail;

import org.jspecify.annotations.NullMarked;
