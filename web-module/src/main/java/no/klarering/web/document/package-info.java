/** Documents of declarations over HTTP; paths and form as in the interface. */
package no.klarering.web.document;
