/** What people and programs meet: the officers' console in Faces, and the HTTP interfaces. */
package no.klarering.web;
