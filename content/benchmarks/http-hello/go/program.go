package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
)

func hello(response http.ResponseWriter, request *http.Request) {
	body, _ := json.Marshal(map[string]string{"message": "Hello, World!"})
	response.Header().Set("Content-Type", "application/json")
	response.Write(body)
}

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	http.HandleFunc("/", hello)
	go http.Serve(listener, nil)
	fmt.Printf("{\"port\": %d}\n", listener.Addr().(*net.TCPAddr).Port)
	io.Copy(io.Discard, os.Stdin)
}
